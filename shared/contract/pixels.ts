/** Step 3, pixels: groups of frames that look alike, the text found in them, masks, and what a person said of each. */
import { z } from 'zod';
import { Id } from './method.ts';

const pixel = z.number().int().min(0);
const extent = z.number().int().min(1);

/** A rectangle in stored pixels of a frame, from the top left corner; it may reach beyond the edge, where it is cut. */
export const Box = z.strictObject({ x: pixel, y: pixel, width: extent, height: extent });
export type Box = z.infer<typeof Box>;

/** What becomes black: a box in every frame of an object, or in some, 0-based. */
export const Mask = z.strictObject({
  ...Box.shape,
  frames: z.union([z.literal('all'), z.array(z.number().int().min(0)).min(1)]),
});
export type Mask = z.infer<typeof Mask>;

/** `clean`: a person looked and there is nothing to hide; `mask`: the masks hide it all; `withhold`: leave the object out. */
export const pixelVerdicts = ['clean', 'mask', 'withhold'] as const;
export type PixelVerdict = (typeof pixelVerdicts)[number];

/** What was decided about a group, a series or an object; the narrower one holds. */
export const PixelDecision = z.strictObject({
  verdict: z.enum(pixelVerdicts),
  masks: z.array(Mask),
  reason: z.string().max(1000).default(''),
});
export type PixelDecision = z.infer<typeof PixelDecision>;

/** Text that was read in a frame. It may identify: it never leaves the workspace. */
export const FoundText = z.strictObject({
  instance: Id,
  frame: z.number().int().min(0),
  box: Box,
  text: z.string(),
  /** 0 to 1, as the reader of text gives it; 0 where only the look of text was seen, and no word read. */
  confidence: z.number().min(0).max(1),
  /** What of the patient it is (`patient-name`, `birth-date` …), or null where nothing known matches. */
  identifier: z.string().nullable(),
  /** In words: "Patient's Name in 3 files". */
  why: z.string(),
});
export type FoundText = z.infer<typeof FoundText>;
