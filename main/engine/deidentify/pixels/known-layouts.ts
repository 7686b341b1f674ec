/**
 * Where devices are known to write the patient's data: by modality, manufacturer, model and size. The rectangles are those
 * that the rule set of RSNA's Clinical Trial Processor (DicomPixelAnonymizer) and its successors publish; they are
 * suggestions, and other software versions of a device may write elsewhere.
 */
import type { Box } from '#shared/contract/pixels.ts';

export interface LayoutFacts {
  modality: string;
  manufacturer: string;
  model: string;
  imageType: string;
  rows: number;
  columns: number;
}

interface Known {
  modality: string;
  maker: RegExp;
  /** Absent: every model. */
  model?: RegExp;
  imageType?: RegExp;
  /** 0: any. */
  rows: number;
  columns: number;
  /** x, y, width, height; a width of 0 reaches to the right edge. */
  boxes: readonly (readonly [number, number, number, number])[];
}

const us = (
  maker: RegExp,
  model: RegExp,
  rows: number,
  columns: number,
  ...boxes: Known['boxes'][number][]
): Known => ({ modality: 'US', maker, model, rows, columns, boxes });

const known: readonly Known[] = [
  us(/philips/i, /iU22/i, 480, 0, [0, 0, 0, 47]),
  us(/philips/i, /iU22/i, 600, 0, [0, 0, 0, 59]),
  us(/philips/i, /iU22/i, 768, 0, [0, 0, 0, 75]),
  us(/philips/i, /EPIQ/i, 600, 0, [0, 0, 0, 49]),
  us(/philips/i, /EPIQ/i, 768, 0, [0, 0, 0, 49]),
  us(/philips/i, /Affiniti 70G/i, 768, 0, [0, 0, 0, 22]),
  us(/philips/i, /Affiniti 70G/i, 825, 0, [0, 0, 0, 70]),
  us(/philips/i, /ClearVue 650/i, 600, 0, [0, 0, 0, 22]),
  us(/philips/i, /CX50/i, 0, 0, [0, 0, 0, 59]),
  us(/\bGE\b/i, /LOGIQ ?9/i, 0, 0, [0, 0, 0, 30]),
  us(/\bGE\b/i, /LOGIQ ?E9|V830/i, 0, 0, [0, 0, 0, 70]),
  us(/\bGE\b/i, /Voluson P8/i, 727, 0, [0, 0, 0, 65]),
  us(/\bGE\b/i, /Voluson S10/i, 852, 0, [0, 0, 0, 62]),
  us(/\bGE\b/i, /LOGIQ ?S7/i, 720, 0, [0, 0, 0, 67]),
  us(/siemens/i, /S2000/i, 768, 1024, [0, 0, 0, 60]),
  us(/siemens/i, /S3000/i, 768, 0, [0, 0, 0, 60]),
  us(/siemens/i, /Antares/i, 768, 1024, [0, 0, 0, 60]),
  us(/siemens/i, /NX3/i, 768, 0, [0, 0, 0, 58]),
  us(/siemens/i, /X150/i, 600, 0, [0, 0, 0, 50]),
  us(/siemens/i, /G40/i, 600, 0, [0, 0, 0, 45]),
  us(/acuson/i, /sequoia/i, 480, 640, [0, 0, 0, 30]),
  us(/atl/i, /HDI 5000/i, 476, 640, [40, 0, 200, 40], [240, 0, 190, 16]),
  us(/toshiba/i, /A400|A500/i, 720, 960, [0, 0, 0, 60]),
  us(/toshiba/i, /TUS-A300/i, 632, 0, [0, 0, 0, 72]),
  us(/zonare/i, /Z_ONE/i, 600, 0, [0, 0, 0, 65]),
  us(/supersonic/i, /Aixplorer/i, 1050, 1400, [0, 0, 0, 89]),
  us(/esaote/i, /6100/i, 608, 0, [0, 0, 0, 52]),
  us(/medison/i, /Accuvix V20/i, 768, 0, [0, 0, 0, 65]),
  { modality: 'CT', maker: /\bGE\b/i, imageType: /SCREEN SAVE/i, rows: 512, columns: 512, boxes: [[0, 0, 0, 121]] },
  { modality: 'CT', maker: /philips/i, imageType: /DOSE/i, rows: 512, columns: 512, boxes: [[0, 0, 0, 135]] },
  { modality: 'CT', maker: /siemens/i, imageType: /SECONDARY/i, rows: 860, columns: 0, boxes: [[0, 0, 0, 60]] },
  { modality: 'CT', maker: /vital|vitrea/i, rows: 1041, columns: 0, boxes: [[0, 0, 795, 150]] },
  { modality: 'NM', maker: /siemens/i, imageType: /SECONDARY/i, rows: 860, columns: 0, boxes: [[0, 0, 0, 90], [0, 780, 0, 80]] },
  { modality: 'NM', maker: /siemens/i, imageType: /SECONDARY/i, rows: 882, columns: 0, boxes: [[0, 0, 0, 65]] },
  { modality: 'NM', maker: /adac/i, rows: 832, columns: 1024, boxes: [[0, 0, 0, 130], [0, 762, 0, 70]] },
  { modality: 'PT', maker: /philips/i, model: /GEMINI/i, rows: 446, columns: 245, boxes: [[0, 0, 125, 50]] },
  { modality: 'PT', maker: /philips/i, model: /GEMINI/i, rows: 445, columns: 493, boxes: [[0, 0, 140, 55]] },
]; // prettier-ignore

/** A band measured on the whole screen of a device would hide half of a small picture that was cut out of it. */
const isWholeScreen = ({ boxes }: Known, rows: number): boolean =>
  boxes.every(([, y, , height]) => rows >= 5 * (y + height));

/** Rectangles that are known for such an object; none for most. */
export function knownLayout({ modality, manufacturer, model, imageType, rows, columns }: LayoutFacts): Box[] {
  const found = known.find(
    (one) =>
      one.modality === modality.trim().toUpperCase() &&
      one.maker.test(manufacturer) &&
      (one.model?.test(model) ?? true) &&
      (one.imageType?.test(imageType) ?? true) &&
      (one.rows === 0 ? isWholeScreen(one, rows) : one.rows === rows) &&
      (one.columns === 0 || one.columns === columns),
  );
  return (found?.boxes ?? []).map(([x, y, width, height]) => ({
    x,
    y,
    width: width === 0 ? columns : Math.min(width, columns - x),
    height: Math.min(height, rows - y),
  }));
}
