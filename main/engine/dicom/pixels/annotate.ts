/** Task of the pool: what a segmentation or structure set draws over one frame of an image. */
import { packAnnotation } from '#shared/annotation.ts';
import { Failure } from '#shared/failure.ts';
import { lastFile } from '../last-file.ts';
import { DicomError, type DicomFile } from '../types.ts';
import { imageOf, numberAt, textAt } from './image.ts';
import { itemsOf, placeOf, slidePlaceOf, type Place } from './places.ts';
import { segmentsOn } from './segmentation.ts';
import { structuresOn } from './structures.ts';
import { placeOfTile, tilingOf } from './tiles.ts';

// Apart from one another: scrolling reads each once.
const objectAt = lastFile();
const imageAt = lastFile();

const structureSet = '1.2.840.10008.5.1.4.1.1.481.3';

/** Where a tile of a slide lies on it: as it says (PS3.3 C.8.12.6.1), or by its order. */
function onSlide(image: DicomFile, frame: number): Place | undefined {
  const paths = Math.max(1, numberAt(image, 0x00480302) ?? itemsOf(image.dataSet, 0x00480105).length);
  const tiling = tilingOf(image, paths);
  return tiling ? placeOfTile(tiling, frame) : slidePlaceOf(image, frame);
}

/** Throws Failure `unreadable` with the reason. */
export async function annotate({
  annotation,
  image: path,
  frame,
}: {
  annotation: string;
  image: string;
  frame: number;
}): Promise<Uint8Array> {
  try {
    const image = imageAt(path);
    const { rows, columns } = imageOf(image);
    const target = {
      rows,
      columns,
      frame,
      sop: textAt(image, 0x00080018),
      series: textAt(image, 0x0020000e),
      frameOfReference: textAt(image, 0x00200052),
      place: placeOf(image, frame),
      onSlide: onSlide(image, frame),
    };
    const object = objectAt(annotation);
    const isStructures = textAt(object, 0x00080016) === structureSet;
    return packAnnotation(isStructures ? structuresOn(object, target) : await segmentsOn(object, target));
  } catch (error) {
    if (error instanceof DicomError)
      throw new Failure('unreadable', `What is drawn over this image cannot be read: ${error.message}`, {
        cause: error,
      });
    throw error;
  }
}
