/** The element browser: every element of one file as a line, nested ones with their depth, values shortened. */
import type { ElementRow } from '#shared/contract/library.ts';
import { displayValue } from '../dicom/display.ts';
import { nameOf } from '../dicom/dictionary.ts';
import { readDicomFile } from '../dicom/read-file.ts';
import { formatTag } from '../dicom/tags.ts';
import type { DataSet } from '../dicom/types.ts';

const mostRows = 5000;
const mostCharacters = 120;

/** `more` counts the elements beyond the first 5,000. Throws DicomError as `readDicomFile`. */
export function listElements(path: string): { rows: ElementRow[]; more: number; transferSyntax: string } {
  const file = readDicomFile(path);
  const rows: ElementRow[] = [];
  let more = 0;
  const visit = (dataSet: DataSet, before: string, depth: number): void => {
    for (const element of dataSet.elements) {
      const tag = formatTag(element.tag);
      if (rows.length < mostRows)
        rows.push({
          path: before + tag,
          tag,
          name: element.creator ? `${nameOf(element.tag, element.creator)} [${element.creator}]` : nameOf(element.tag),
          vr: element.vr,
          length: element.length,
          depth,
          value: displayValue(file, dataSet, element, mostCharacters),
          items: element.items?.length ?? null,
        });
      else more += 1;
      for (const [place, item] of (element.items ?? []).entries())
        visit(item.dataSet, `${before}${tag}[${place}].`, depth + 1);
    }
  };
  visit(file.meta, '', 0);
  visit(file.dataSet, '', 0);
  return { rows, more, transferSyntax: file.encoding.transferSyntax };
}
