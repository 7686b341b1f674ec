/** Which series a segmentation or structure set was drawn on, by what the object itself refers to. */
import type { Output, Parsed } from '#shared/contract/index.ts';
import { readDicomFile } from '../dicom/read-file.ts';
import { itemsOf, textOf } from '../dicom/pixels/places.ts';
import { DicomError } from '../dicom/types.ts';
import type { ReadingWorkspace } from '../step.ts';
import { seriesByUid } from '../store/annotations.ts';
import { instanceSource } from '../store/library.ts';

/** Series Instance UIDs of Referenced Series, and of those that a structure set's frames of reference name. */
function referredSeries(path: string): string[] {
  const file = readDicomFile(path);
  const { dataSet } = file;
  const structures = itemsOf(dataSet, 0x30060010)
    .flatMap((frame) => itemsOf(frame, 0x30060012))
    .flatMap((study) => itemsOf(study, 0x30060014));
  return [...itemsOf(dataSet, 0x00081115), ...structures]
    .map((item) => textOf(file, item, 0x0020000e))
    .filter((uid) => uid !== '');
}

export function annotated(
  { db }: ReadingWorkspace,
  { instance }: Parsed<'library.annotated'>,
): Output<'library.annotated'> {
  const path = instanceSource(db, instance);
  if (path === undefined) return { series: null };
  try {
    return { series: seriesByUid(db, instance, referredSeries(path)) ?? null };
  } catch (error) {
    if (error instanceof DicomError) return { series: null };
    throw error;
  }
}
