/** Worker task: reads files for the survey and gives back what is distinct: texts that may stay, identifiers, private attributes. */
import { displayValue } from '../dicom/display.ts';
import { readDicomFile } from '../dicom/read-file.ts';
import { isPrivateCreator } from '../dicom/tags.ts';
import { DicomError, type DataSet, type DicomFile } from '../dicom/types.ts';
import { collectIdentifiers } from './collect-identifiers.ts';
import { identityOf } from './identity.ts';
import { planEdits } from './plan-edits.ts';
import type { TextMode } from './suggest-by-mode.ts';
import { textKey } from './text-decisions.ts';
import type { DeidentificationPlan, Identifier } from './types.ts';
import { Withheld } from './withhold.ts';

export interface SurveyFile {
  instance: number;
  series: number;
  source: string;
}
/** Instances of one series, and one of them to look at. */
export interface Use {
  series: number;
  instances: number;
  example: number;
}
export interface FoundText {
  key: string;
  attribute: string;
  vr: string;
  mode: TextMode;
  value: string;
  uses: Use[];
}
export interface FoundPrivate {
  creator: string;
  group: number;
  /** Low byte of the element number. */
  element: number;
  vr: string;
  examples: string[];
  uses: Use[];
}
export interface SurveyResult {
  texts: FoundText[];
  privates: FoundPrivate[];
  identifiers: (Identifier & { series: number })[];
  /** Read, or broken in a way that leaves the object out of every package. */
  done: number[];
  /** Could not be opened just now: a drive is gone or the file was moved. */
  unopened: number[];
}

/** Examples of values of one private attribute that are kept. */
export const mostExamples = 5;
const longestExample = 80;

// The survey asks which texts there are, not what becomes of them, so that nobody needs to be known.
const nobody = identityOf('', 0, []);

const count = (uses: Use[], { series, instance }: SurveyFile): void => {
  const known = uses.find((use) => use.series === series);
  if (known) known.instances += 1;
  else uses.push({ series, instances: 1, example: instance });
};

/** Adds the private attributes of a data set and of its items to `found`; `met` names those of this file, each once. */
function visitPrivate(file: DicomFile, dataSet: DataSet, met: Set<string>, found: Map<string, FoundPrivate>): void {
  for (const element of dataSet.elements) {
    const { tag, creator, vr } = element;
    if (creator !== undefined && !isPrivateCreator(tag)) {
      const key = `${creator}|${tag >>> 16}|${tag & 0xff}`;
      let row = found.get(key);
      if (!row) found.set(key, (row = { creator, group: tag >>> 16, element: tag & 0xff, vr, examples: [], uses: [] }));
      met.add(key);
      if (row.examples.length < mostExamples) {
        const text = displayValue(file, dataSet, element, longestExample);
        if (text !== '' && !row.examples.includes(text)) row.examples.push(text);
      }
    }
    if (element.items) for (const item of element.items) visitPrivate(file, item.dataSet, met, found);
  }
}

/** One result for a batch; every distinct value crosses the thread once, however many files hold it. */
export function surveyFiles({ plan, files }: { plan: DeidentificationPlan; files: SurveyFile[] }): SurveyResult {
  const texts = new Map<string, FoundText>();
  const privates = new Map<string, FoundPrivate>();
  const identifiers = new Map<string, Identifier & { series: number }>();
  const done: number[] = [];
  const unopened: number[] = [];
  for (const one of files) {
    try {
      const file = readDicomFile(one.source);
      for (const { kind, value } of collectIdentifiers(file))
        identifiers.set(`${one.series} ${kind} ${value}`, { series: one.series, kind, value });
      const met = new Set<string>();
      visitPrivate(file, file.dataSet, met, privates);
      for (const key of met) count(privates.get(key)!.uses, one);
      // An object that turns out to be left out whole adds no text: nobody needs to read it.
      const own = new Map<string, Omit<FoundText, 'key' | 'uses'>>();
      planEdits(file, plan, nobody, undefined, (attribute, vr, value, mode) =>
        own.set(`${attribute}\0${value}`, { attribute, vr, mode, value }),
      );
      for (const [place, text] of own) {
        let row = texts.get(place);
        if (!row) texts.set(place, (row = { key: textKey(text.attribute, text.value), ...text, uses: [] }));
        count(row.uses, one);
      }
      done.push(one.instance);
    } catch (error) {
      if (error instanceof Withheld) done.push(one.instance);
      else if (error instanceof DicomError) (error.code === 'cannot-read' ? unopened : done).push(one.instance);
      else throw error;
    }
  }
  return {
    texts: [...texts.values()],
    privates: [...privates.values()],
    identifiers: [...identifiers.values()],
    done,
    unopened,
  };
}
