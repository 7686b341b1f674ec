/** Worker task: copies packaged objects to a medium, makes sure that they are what was packaged, and reads what its directory says of them. */
import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keysOf, patientKeys, recordKind, seriesKeys, studyKeys } from '../dicom/directory-records.ts';
import { textAt } from '../dicom/pixels/image.ts';
import { newHolder, openDicomFile } from '../dicom/read-file.ts';
import { DicomError, type NewElement } from '../dicom/types.ts';
import { isDiskFull, syncFile } from '../durable-files.ts';
import { isFileOf } from './folder.ts';
import { hashFile } from './hash-files.ts';

export interface MediumObject {
  /** In the package. */
  path: string;
  /** On the medium, by its parts. */
  place: string[];
  bytes: number;
  sha256: string;
}
export type CopiedObject =
  | {
      state: 'copied';
      /** Keys of its records: patient, study, series and of the object itself. */
      keys: [NewElement[], NewElement[], NewElement[], NewElement[]];
      type: string;
      sopClass: string;
      sopInstance: string;
      transferSyntax: string;
    }
  /** Missing, unreadable, or not what was packaged: no copy is left. */
  | { state: 'changed' }
  /** The medium could not be written: nothing is wrong with the package. */
  | { state: 'unwritable'; full: boolean };

const holder = newHolder();

function copyOne(root: string, medium: string, object: MediumObject): CopiedObject {
  const source = join(root, object.path);
  const target = join(medium, ...object.place);
  if (!isFileOf(target, object.bytes)) {
    if (!existsSync(source)) return { state: 'changed' };
    try {
      mkdirSync(dirname(target), { recursive: true });
      // Where the disk can, the copy shares its bytes with the package.
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      syncFile(target);
    } catch (error) {
      rmSync(target, { force: true });
      return { state: 'unwritable', full: isDiskFull(error) };
    }
  }
  try {
    if (hashFile(target).sha256 === object.sha256) {
      const file = openDicomFile(target, holder);
      const sopClass = textAt(file, 0x00080016);
      const { type, keys } = recordKind(sopClass);
      return {
        state: 'copied',
        keys: [keysOf(file, patientKeys), keysOf(file, studyKeys), keysOf(file, seriesKeys), keysOf(file, keys)],
        type,
        sopClass,
        sopInstance: textAt(file, 0x00080018),
        transferSyntax: file.encoding.transferSyntax,
      };
    }
  } catch (error) {
    if (!(error instanceof DicomError)) throw error;
  } finally {
    holder.close();
  }
  rmSync(target, { force: true });
  return { state: 'changed' };
}

/** One answer an object, in order. */
export const copyToMedium = (input: { root: string; medium: string; objects: MediumObject[] }): CopiedObject[] =>
  input.objects.map((object) => copyOne(input.root, input.medium, object));
