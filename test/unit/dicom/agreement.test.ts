/** What indexing reads of every file of the corpus, against pydicom: each difference is listed here with its reason. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { attributes, wantedTags } from '#engine/library/attributes.ts';
import { readHeader } from '#engine/dicom/header.ts';
import { DicomError, type Header } from '#engine/dicom/types.ts';
import { corpus, corpusFiles, corpusIsHere } from '../../fixtures/corpus.ts';

const python = '/usr/bin/python3';
const pydicom = corpusIsHere && spawnSync(python, ['-c', 'import pydicom']).status === 0;

interface Reading {
  path: string;
  error?: string;
  values: Record<string, string>;
  unread: Record<string, string>;
}
function readingsByPydicom(paths: string[]): Reading[] {
  const output = execFileSync(python, [fileURLToPath(new URL('../../fixtures/pydicom-values.py', import.meta.url))], {
    input: [JSON.stringify(wantedTags), ...paths, ''].join('\n'),
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);
}

interface Explanation {
  files: RegExp;
  /** Attribute, or the outcome of a whole file here and in pydicom. */
  what: string;
  why: string;
}
const noClass = 'The file has no SOP Class UID, so what it holds is unknown; pydicom does not ask.';
const noInstance = 'The file has no SOP Instance UID; pydicom does not ask.';
const bigEndianCommand =
  'pydicom reads group 0000 little endian whatever the file is, and loses its way; here the data set is read through.';
/** Differences between whole files: our code (or `read`) against pydicom's error (or `read`). */
const explainedFiles: Explanation[] = [
  { files: /\/DICOMDIR[^/]*$/, what: 'dicomdir/read', why: 'A list of files is no instance.' },
  { files: /\/JLS[LN]_RGB_ILV\d\.dcm$/, what: 'no-sop-instance-uid/read', why: noInstance },
  { files: /\/chrSQEncoding1?\.dcm$/, what: 'no-sop-class-uid/read', why: noClass },
  {
    files: /\/(UN_sequence|empty_charset_LEI|meta_missing_tsyntax)\.dcm$/,
    what: 'no-sop-class-uid/read',
    why: noClass,
  },
  { files: /\/(nested_priv_SQ|priv_SQ|no_meta_group_length)\.dcm$/, what: 'no-sop-class-uid/read', why: noClass },
  {
    files: /\/(MR_truncated|emri_small_jpeg_2k_lossless_too_short)\.dcm$/,
    what: 'truncated/read',
    why: 'The file ends inside its pixel data; pydicom gives what is there and a warning.',
  },
  {
    files: /\/rtplan_truncated\.dcm$/,
    what: 'length-beyond-file/read',
    why: 'The file ends inside a sequence; pydicom gives what is there and a warning.',
  },
  {
    files: /\/no_meta\.dcm$/,
    what: 'not-dicom/read',
    why: 'A stray byte comes first, so nothing of it reads as a data set; forced, pydicom finds one nonsense element.',
  },
  {
    files: /torture\/(priv_un_undef_implicit_inside|std_un_sq_undef)\.ebe\.dcm$/,
    what: 'read/OSError',
    why: 'UN of undefined length holds little-endian elements in a big-endian file; pydicom reads past the end.',
  },
];
const explainedValues: Explanation[] = [
  {
    files: /\/bad_sequence\.dcm$/,
    what: 'SpiralPitchFactor',
    why: 'A number in FD: Python writes 1.0 where the shortest form is 1.',
  },
  {
    files: /\/charset_files\/chrX[12]\.dcm$|torture\/pn_components\./,
    what: 'PatientName',
    why: 'The stored name ends in "=" (an empty third group); it is kept as it is, pydicom takes it off.',
  },
  {
    files: /torture\/charset_203\./,
    what: 'PatientName',
    why: 'ISO_IR 203 (Latin-9) came with the 2024 editions; this pydicom reads it as Latin-1.',
  },
  ...[
    'SOPClassUID',
    'SOPInstanceUID',
    'Modality',
    'StudyInstanceUID',
    'SeriesInstanceUID',
    'SamplesPerPixel',
    'PhotometricInterpretation',
    'Rows',
    'Columns',
    'BitsAllocated',
  ].map((what) => ({ files: /torture\/command_group_0000\.ebe\.dcm$/, what, why: bigEndianCommand })),
];

/** Blanks around a value are padding to either reader, though not to the same rule (PS3.5 6.2). */
const trimmed = (text: string): string =>
  text
    .split('\\')
    .map((value) => value.trim())
    .join('\\');

function outcomeOf(path: string): { header?: Header; code: string } {
  try {
    return { header: readHeader(path, wantedTags), code: 'read' };
  } catch (error) {
    if (!(error instanceof DicomError)) throw error;
    return { code: error.code };
  }
}

describe.skipIf(!pydicom)('corpus (skipped without ../shared or pydicom)', { timeout: 120_000 }, () => {
  test(`${attributes.length} attributes agree with pydicom in every file, but for what is explained`, () => {
    const needed = new Set<Explanation>();
    const unexplained: string[] = [];
    const explain = (list: Explanation[], name: string, what: string, more: string): void => {
      const found = list.find((explanation) => explanation.files.test(name) && explanation.what === what);
      if (found) needed.add(found);
      else unexplained.push(`${name}: ${what} ${more}`);
    };
    let compared = 0;
    const readings = readingsByPydicom(corpusFiles.map((name) => join(corpus, name)));
    expect(readings).toHaveLength(corpusFiles.length);
    for (const [index, name] of corpusFiles.entries()) {
      const { error = 'read', values, unread } = readings[index]!;
      const { header, code } = outcomeOf(join(corpus, name));
      if (code !== 'read' || error !== 'read') explain(explainedFiles, name, `${code}/${error}`, '');
      if (!header || error !== 'read') continue;
      for (const [place, [keyword, tag]] of attributes.entries()) {
        const ours = header.values[place];
        const theirs = values[tag];
        compared++;
        if (unread[tag] !== undefined) explain(explainedValues, name, keyword, `pydicom: ${unread[tag]}`);
        else if ((ours === undefined) !== (theirs === undefined) || trimmed(ours ?? '') !== trimmed(theirs ?? ''))
          explain(explainedValues, name, keyword, `${JSON.stringify(ours)} for ${JSON.stringify(theirs)}`);
      }
    }
    expect(unexplained).toEqual([]);
    const idle = [...explainedFiles, ...explainedValues].filter((explanation) => !needed.has(explanation));
    expect(idle.map(({ what, why }) => `no longer needed: ${what}: ${why}`)).toEqual([]);
    expect(compared).toBeGreaterThan(45_000);
  });
});
