/** Step 3, pixels: groups of frames that look alike, the text found in them, masks, and what a person said of each. */
import { z } from 'zod';
import { command, Id, JobStarted, Nothing, Page, query, rowsOf } from './method.ts';

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

/** What becomes of objects in which text is likely and that nobody decided about: ask a person, leave out, mask what was found. */
export const pixelPolicies = ['ask', 'withhold', 'mask'] as const;
export const PixelPolicy = z.enum(pixelPolicies);
export type PixelPolicy = z.infer<typeof PixelPolicy>;

const count = z.number().int().min(0);
/** `mask` and `clean` cover the members of a group whose every frame was read and that look like it; others wait. */
export const pixelGroupStates = ['unread', 'waiting', 'clean', 'mask', 'withhold', 'mixed'] as const;

/** Objects that look alike: by what the index knows of them, and, once read, by where text is in their frames. */
export const PixelGroup = z.strictObject({
  key: z.string(),
  title: z.string(),
  detail: z.string(),
  /** `suspicious`: left out until decided; `plain`: packaged, and said to be unseen until somebody looked. */
  risk: z.enum(['suspicious', 'plain']),
  /** In plain words, why it is here. */
  why: z.string(),
  instances: count,
  series: count,
  frames: count,
  representative: z.strictObject({ instance: Id, frame: count }).nullable(),
  /** Texts found, and those of them that match something of their patient. */
  texts: count,
  identifying: count,
  /** Objects that do not look like the group and that nobody decided about. */
  outliers: count,
  /** Objects for which nothing is decided yet. */
  undecided: count,
  state: z.enum(pixelGroupStates),
});
export type PixelGroup = z.infer<typeof PixelGroup>;

/** Where `suggested` comes from: near an identifier, a pattern, unclear text, outside of the regions, a known layout. */
export const SuggestedMask = z.strictObject({ ...Mask.shape, why: z.string() });
export type SuggestedMask = z.infer<typeof SuggestedMask>;

export const PixelTarget = z.union([
  z.strictObject({ group: z.string() }),
  z.strictObject({ series: Id }),
  z.strictObject({ instance: Id }),
]);
export type PixelTarget = z.infer<typeof PixelTarget>;

export const pixelMethods = {
  'deidentify.pixels': query(
    Nothing,
    z.strictObject({
      groups: count,
      /** Groups with objects that wait for a person: suspicious ones, and plain ones in which text was found. */
      waiting: count,
      withText: count,
      /** Plain groups without a sign of text that nobody looked at. */
      neverLooked: count,
      /** Suspicious objects of which every frame was read. */
      read: z.strictObject({ objects: count, of: count }),
      unreadable: count,
      policy: PixelPolicy,
    }),
  ),
  /** Suspicious ones first, those that wait before those that are decided. */
  'deidentify.pixelGroups': query(
    z.strictObject({ ...Page, state: z.enum(['all', 'waiting', 'decided']).default('all') }),
    rowsOf(PixelGroup),
  ),
  'deidentify.pixelGroup': query(
    z.strictObject({ key: z.string() }),
    z.strictObject({
      group: PixelGroup,
      /** At most 200, those that identify first. */
      texts: z.array(FoundText),
      suggested: z.array(SuggestedMask),
      decision: PixelDecision.nullable(),
      by: z.enum(['person', 'recipe']).nullable(),
    }),
  ),
  /** One row a look of each object: frames of one object that look alike are one row. */
  'deidentify.pixelFrames': query(
    z.strictObject({ ...Page, key: z.string(), only: z.enum(['all', 'outliers', 'text']).default('all') }),
    rowsOf(
      z.strictObject({
        instance: Id,
        frame: count,
        /** Frames of the object that look like this one. */
        alike: count,
        series: Id,
        label: z.string(),
        outlier: z.boolean(),
        texts: count,
        /** What is decided for this very object or its series; null: what the group says. */
        decision: PixelDecision.nullable(),
        /** Why the object cannot be read, or null. */
        unreadable: z.string().nullable(),
      }),
    ),
  ),
  'deidentify.pixelSeries': query(
    z.strictObject({ ...Page, key: z.string() }),
    rowsOf(
      z.strictObject({
        series: Id,
        title: z.string(),
        instances: count,
        /** Texts found in the objects of the group. */
        texts: count,
        decision: PixelDecision.nullable(),
      }),
    ),
  ),
  'deidentify.pixelTexts': query(z.strictObject({ instance: Id, frame: count }), z.array(FoundText)),
  /** Looks for text in every frame of every suspicious object that was not read yet. */
  'deidentify.readPixels': command(Nothing, JobStarted),
  /** Null takes the decision back. The narrower holds: instance over series over group. */
  'deidentify.decidePixels': command(
    z.strictObject({ targets: z.array(PixelTarget).min(1).max(1000), decision: PixelDecision.nullable() }),
    Nothing,
  ),
  'deidentify.setPixelPolicy': command(z.strictObject({ policy: PixelPolicy }), Nothing),
};
