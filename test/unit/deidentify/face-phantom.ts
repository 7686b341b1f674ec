/** CT slices of a drawn head, for tests of faces: an ellipse of soft tissue in a ring of bone, with a nose or without. */
import type { NewDataSet } from '#engine/dicom/create.ts';
import { sourceObject } from '../release/project.ts';

const size = 96;

function picture(slice: number, defaced: boolean): Uint8Array {
  const values = new Int16Array(size * size);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const [dx, dy] = [(x - size / 2) / 32, (y - size / 2) / (36 + slice)];
      const r = Math.hypot(dx, dy);
      const nose = Math.abs(x - size / 2) < 5 && y > 4 && y < 16;
      const soft = (r < 1 && !(defaced && y < 24)) || (nose && !defaced);
      values[y * size + x] = r > 0.8 && r < 0.92 && soft ? 900 : soft ? 40 + ((x * 7 + y * 3) % 20) : -1000;
    }
  return new Uint8Array(values.buffer);
}

export function phantomObject(
  { patient, series, slice }: { patient: number; series: number; slice: number },
  { description, defaced = false, low = false }: { description: string; defaced?: boolean; low?: boolean },
  more: NewDataSet = {},
): Buffer {
  return sourceObject(patient, series, slice + 1, {
    StudyDescription: 'Examination',
    BodyPartExamined: '',
    SeriesDescription: description,
    FrameOfReferenceUID: `1.2.826.0.1.99.${patient}.900`,
    ImagePositionPatient: ['-120', '-120', String((low ? -400 : 0) + slice * 25)],
    PixelSpacing: ['2.5', '2.5'],
    Rows: size,
    Columns: size,
    PixelRepresentation: 1,
    RescaleIntercept: '0',
    RescaleSlope: '1',
    WindowCenter: '40',
    WindowWidth: '400',
    PixelData: picture(slice, defaced),
    ...more,
  });
}
