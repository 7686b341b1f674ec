/** Small documents for tests: PDFs written by hand, and the objects that hold them. */
import type { DocumentRow } from '#shared/contract/documents.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import type { TestProject } from '../release/project.ts';

interface PdfParts {
  /** Content of each page, in the language of PDF pages. */
  pages: string[];
  title?: string;
  /** More entries of the trailer, for example `/Encrypt`. */
  trailer?: string;
}

const show = (line: string): string => `BT /F1 12 Tf 20 200 Td (${line}) Tj ET`;
export const textPage = (...lines: string[]): string => lines.map(show).join('\n');
/** One pixel, drawn from the page itself. */
export const picture = 'q 50 0 0 50 20 20 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q';

export function pdf({ pages, title = 'Report', trailer = '' }: PdfParts): Buffer {
  const first = 4;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents ${first + 2 * at + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
    `<</Title(${title})>>`,
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  out += `xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer<</Size ${size}/Root 1 0 R/Info ${objects.length} 0 R${trailer}>>\nstartxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

export const pdfClass = '1.2.840.10008.5.1.4.1.1.104.1';
export const cdaClass = '1.2.840.10008.5.1.4.1.1.104.2';

/** An object of the patient of `release/project.ts` that holds a document. */
export const documentObject = (number: number, document: Buffer, more: NewDataSet = {}): Buffer =>
  createDicom({
    dataSet: {
      SOPClassUID: pdfClass,
      SOPInstanceUID: `1.2.826.0.1.99.1.77.${number}`,
      StudyInstanceUID: '1.2.826.0.1.99.1',
      SeriesInstanceUID: '1.2.826.0.1.99.1.77',
      PatientID: 'MRN-4711-1',
      PatientName: 'Musterfrau^Erika',
      PatientBirthDate: '19501224',
      PatientSex: 'F',
      StudyDate: '20210304',
      StudyTime: '101112',
      AccessionNumber: 'ACC-0815',
      ReferringPhysicianName: 'Dr-Hidden^Anna',
      Modality: 'DOC',
      SeriesNumber: 77,
      InstanceNumber: number,
      ConversionType: 'WSD',
      Manufacturer: 'ACME',
      BurnedInAnnotation: 'NO',
      DocumentTitle: `Musterfrau report ${number}`,
      MIMETypeOfEncapsulatedDocument: 'application/pdf',
      EncapsulatedDocumentLength: document.length,
      EncapsulatedDocument: new Uint8Array(document.length % 2 ? Buffer.concat([document, Buffer.alloc(1)]) : document),
      ...more,
    },
  });

/** What the review says of the object that `documentObject` made with this number. */
export const documentRow = async ({ engine }: TestProject, number: number): Promise<DocumentRow> =>
  (await engine.call('deidentify.documents', {})).rows.find(({ title }) => title.endsWith(` ${number}`))!;
