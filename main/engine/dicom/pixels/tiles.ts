/** Where tiles lie that say nothing of it themselves (TILED_FULL, PS3.3 C.7.6.17.3): by their order and the total pixel matrix. */
import type { DicomFile } from '../types.ts';
import { imageOf, numberAt, textAt } from './image.ts';
import { dot, groupsOf, itemsOf, macroOf, makePlace, micrometre, minus, numbersOf, type Place } from './places.ts';

export interface Tiling {
  /** The whole matrix in the first focal plane: the place of its first pixel. */
  matrix: Place;
  /** Tiles beside each other, above each other, and focal planes. */
  across: number;
  down: number;
  planes: number;
  /** mm from one focal plane to the next. */
  step: number;
  rows: number;
  columns: number;
  /** Of frames of other instances of the same concatenation, which come before. */
  before: number;
}

const origin = 0x00480008;

/** Undefined where the object is not TILED_FULL or does not say where its matrix lies. `channels`: segments or optical paths. */
export function tilingOf(file: DicomFile, channels: number): Tiling | undefined {
  if (textAt(file, 0x00209311) !== 'TILED_FULL') return undefined;
  const image = imageOf(file);
  const [columns = 0, rows = 0] = [numberAt(file, 0x00480006), numberAt(file, 0x00480007)];
  const first = itemsOf(file.dataSet, origin)[0];
  const [x = NaN] = numbersOf(file, first, 0x0040072a);
  const [y = NaN] = numbersOf(file, first, 0x0040073a);
  const [z = 0] = numbersOf(file, first, 0x0040074a);
  const measures = macroOf(groupsOf(file, 0), 0x00289110);
  const [step = 0] = numbersOf(file, measures, 0x00180088);
  const matrix = makePlace(
    [x, y, z * micrometre],
    numbersOf(file, file.dataSet, 0x00480102),
    numbersOf(file, measures, 0x00280030),
    numbersOf(file, measures, 0x00180050)[0],
  );
  const planes = Math.max(1, numberAt(file, 0x00480303) ?? 1);
  const across = Math.ceil(columns / image.columns);
  const down = Math.ceil(rows / image.rows);
  const before = numberAt(file, 0x00209228) ?? 0;
  const whole = across * down * planes * channels;
  const concatenated = textAt(file, 0x00209161) !== '';
  if (!matrix || !Number.isFinite(step) || whole < 1) return undefined;
  if (concatenated ? before + image.frames > whole : image.frames !== whole) return undefined;
  return { matrix, across, down, planes, step, rows: image.rows, columns: image.columns, before };
}

function placeAt({ matrix, rows, columns, step }: Tiling, plane: number, row: number, column: number): Place {
  const [right, below] = [column * columns * matrix.spacing[1], row * rows * matrix.spacing[0]];
  const at = (axis: 0 | 1 | 2): number =>
    matrix.position[axis] + right * matrix.across[axis] + below * matrix.down[axis] + (axis === 2 ? plane * step : 0);
  return { ...matrix, position: [at(0), at(1), at(2)] };
}

/** Place of a frame, 0-based: tiles along a row, then the rows, then the focal planes, then segments or optical paths. */
export function placeOfTile(tiling: Tiling, frame: number): Place {
  const { across, down, planes, before } = tiling;
  const at = before + frame;
  const row = Math.floor(at / across) % down;
  return placeAt(tiling, Math.floor(at / (across * down)) % planes, row, at % across);
}

/** Frames of one segment or optical path (0-based) that a parallel field of pixels can meet, with their places. */
export function tilesUnder(
  tiling: Tiling,
  channel: number,
  field: { place: Place; rows: number; columns: number },
  depth: number,
): { frame: number; place: Place }[] {
  const { matrix, across, down, planes, rows, columns, before } = tiling;
  const { place } = field;
  const corners = [0, field.rows - 1].flatMap((row) =>
    [0, field.columns - 1].map((column) => {
      const beside = minus(place.position, matrix.position);
      const [right, below] = [column * place.spacing[1], row * place.spacing[0]];
      const along = (axis: Place['across'], spacing: number): number =>
        (dot(beside, axis) + right * dot(place.across, axis) + below * dot(place.down, axis)) / spacing;
      return [along(matrix.down, matrix.spacing[0]), along(matrix.across, matrix.spacing[1])] as const;
    }),
  );
  // Half a pixel of either is beside the middle of the outermost.
  const range = (part: 0 | 1, size: number, most: number): [number, number] => {
    const values = corners.map((corner) => corner[part]);
    const reach = 1;
    return [
      Math.max(0, Math.floor((Math.min(...values) - reach) / size)),
      Math.min(most - 1, Math.floor((Math.max(...values) + reach) / size)),
    ];
  };
  const [firstRow, lastRow] = range(0, rows, down);
  const [firstColumn, lastColumn] = range(1, columns, across);
  const found: { frame: number; place: Place }[] = [];
  for (let plane = 0; plane < planes; plane += 1) {
    const deep = dot(minus(placeAt(tiling, plane, 0, 0).position, place.position), place.normal);
    if (Math.abs(deep) > depth) continue;
    for (let row = firstRow; row <= lastRow; row += 1)
      for (let column = firstColumn; column <= lastColumn; column += 1)
        found.push({
          frame: ((channel * planes + plane) * down + row) * across + column - before,
          place: placeAt(tiling, plane, row, column),
        });
  }
  return found;
}
