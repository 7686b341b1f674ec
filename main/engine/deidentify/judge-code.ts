/** Judges the parts of a coded entry (PS3.3 8.8): codes of standards stay, codes of a hospital become a dummy. */
import type { DataSet, Element } from '../dicom/types.ts';
import { publishedMeaning } from './code-meanings.ts';
import { keptText, type Context, type Decision } from './context.ts';
import { dummyText } from './dummies.ts';
import { holdsIdentifier } from './identifiers.ts';
import { judgeText } from './judge-text.ts';
import { codedActs, standardSchemes, toolSchemes } from './known-text.ts';
import { roles } from './name-words.ts';
import { plainWord } from './plain-word.ts';
import { suggestByMode } from './suggest-by-mode.ts';
import { isMedical, isPerhapsName } from './vocabulary.ts';

const codeValues = new Set([0x00080100, 0x00080119, 0x00080120]);
const scheme = 0x00080102;
const version = 0x00080103;
const meaning = 0x00080104;

export const isCodeAttribute = (tag: number): boolean =>
  codeValues.has(tag) || tag === scheme || tag === version || tag === meaning;

function textIn(context: Context, dataSet: DataSet, isThis: (tag: number) => boolean): string {
  const element = dataSet.elements.find(({ tag }) => isThis(tag));
  return element && !element.items ? context.file.text(dataSet, element).trim() : '';
}
const schemeOf = (context: Context, dataSet: DataSet): string => textIn(context, dataSet, (tag) => tag === scheme);
const valueOf = (context: Context, dataSet: DataSet): string => textIn(context, dataSet, (tag) => codeValues.has(tag));

const schemeName = 0x00080115;
const organization = 0x00080116;
/** True where the scheme of an item is one of a program and what else the item says of it names nobody of this file. */
const isToolScheme = (context: Context, dataSet: DataSet): boolean =>
  toolSchemes.has(schemeOf(context, dataSet)) &&
  ![schemeName, organization].some((tag) => holdsIdentifier(context.known, textIn(context, dataSet, (one) => one === tag))); // prettier-ignore

/** The name of a program's scheme (0008,0115), as it writes it itself; undefined for anything else. */
export const judgeSchemeName = (context: Context, dataSet: DataSet, element: Element): Decision | undefined =>
  element.tag === schemeName && element.length > 0 && isToolScheme(context, dataSet) && keptText(context, dataSet, element).trim() === toolSchemes.get(schemeOf(context, dataSet)) // prettier-ignore
    ? { action: '–', why: 'The name of the coding scheme of a published program.' }
    : undefined;

const replaced = (value: string, why: string): Decision => ({ action: 'C', why, edit: { kind: 'replace', value } });
const stays: Decision = { action: '–', why: 'Part of a code of a published coding scheme.' };

/** What people are called by what they do: a code for a radiologist may be one of them. */
const isRole = (word: string): boolean =>
  roles.has(word) || /^(?:radiolog(?:ue|e)|techn\p{L}*|person\p{L}*|staff)$/u.test(word);

/** Letters side by side in a code: more may be somebody's name with a number (SMITHJ2). */
const fewLetters = 4;

/** NMBON, CTHWO, USTHY: capitals that begin with a modality and are no name. */
const isOfModality = (run: string): boolean =>
  /^(?:NM|CT|MR|US|XR|DX|CR|MG|PT|FL|IR|RF|NA)[B-DF-HJ-NP-TV-Z][A-Z]{1,3}$/.test(run) && !isPerhapsName(plainWord(run)); // prettier-ignore

/**
 * Parts of a local code for what was done: CTABD, 6310 and 99GAP say no more than the meaning beside them, which stays
 * where nothing identifies in it. What may be a name, a hospital or a number of a person becomes a dummy.
 */
function judgeLocal(context: Context, element: Element, text: string): Decision {
  const isValue = codeValues.has(element.tag);
  const place = { multiple: false };
  const clear = suggestByMode('clean', text, context.known, place).action === 'keep';
  const runs = text.match(/\p{L}+/gu) ?? [];
  const technical = isValue && !clear && runs.every((run) => run.length <= fewLetters);
  if (isValue && !clear && runs.every((run) => run.length <= fewLetters || isOfModality(run)) && !/\d{4}/.test(text))
    if (!holdsIdentifier(context.known, text)) return { action: 'C', why: 'A code that begins with its modality.' };
  const judged = judgeText(context, element, text, technical ? 'technical' : 'clean');
  if (/^[\w.\-/:+ ]{1,16}$/.test(text) && judged.after === text) return { action: 'C', why: judged.why };
  if (element.tag === version)
    return { action: 'X', why: 'Version of a local coding scheme.', edit: { kind: 'remove' } };
  return element.tag === scheme
    ? replaced('99ANON', 'A local coding scheme may name the hospital.')
    : replaced(dummyText, 'A code of a local scheme may be anything.');
}

/**
 * True where the meaning beside a code stays whole and a word of it is one of medicine or imaging: what it stands for is no
 * person, whose name would go.
 */
function saysThing(context: Context, dataSet: DataSet): boolean {
  const said = textIn(context, dataSet, (tag) => tag === meaning);
  const words = (said.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map((word) => plainWord(word));
  if (!words.some((word) => isMedical(word)) || words.some((word) => isRole(word))) return false;
  return suggestByMode('clean', said, context.known, { multiple: false }).action === 'keep';
}

/** Code Value, Coding Scheme Designator and Version, Code Meaning: by the scheme that their item names. */
export function judgeCode(context: Context, dataSet: DataSet, element: Element): Decision {
  if (element.length === 0) return { action: '–', why: 'Empty.' };
  const text = keptText(context, dataSet, element).trim();
  const published = standardSchemes.has(schemeOf(context, dataSet));
  const { tag } = element;
  if (!published && (tag === scheme || tag === version) && /^[\w.\-/ ]{1,16}$/.test(text))
    if (isToolScheme(context, dataSet) && !holdsIdentifier(context.known, text))
      return { action: '–', why: 'A coding scheme of a published program, not of a hospital.' };
  const isAct =
    !published &&
    context.options.has('descriptors') &&
    (codedActs.has(context.sequence) || saysThing(context, dataSet));
  if (isAct && tag !== meaning) return judgeLocal(context, element, text);
  if (tag === version)
    return published && /^[\w.\-/ ]{1,16}$/.test(text) && !holdsIdentifier(context.known, text)
      ? stays
      : { action: 'X', why: 'Version of a local coding scheme.', edit: { kind: 'remove' } };
  if (!published) {
    if (tag === scheme) return replaced('99ANON', 'A local coding scheme may name the hospital.');
    if (tag !== meaning) return replaced(dummyText, 'A code of a local scheme may be anything.');
    if (!context.options.has('descriptors')) return replaced(dummyText, 'The meaning of a local code is free text.');
    const judged = judgeText(context, element, text, 'clean');
    return judged.after === text
      ? { action: 'C', why: judged.why }
      : replaced(judged.after || dummyText, `The meaning of a local code is free text. ${judged.why}`);
  }
  if (tag === scheme) return stays;
  // A scheme that is named wrongly makes no code of what was typed.
  if (tag !== meaning && holdsIdentifier(context.known, text))
    return replaced(dummyText, 'Holds something that identifies the patient.');
  if (tag !== meaning)
    return /^[\w.\-:+^{}()[\]/%*'#&~ ]{1,128}$/.test(text) && !/\d{20,}/.test(text)
      ? stays
      : replaced(dummyText, 'Not the form of a code.');
  const known = publishedMeaning(schemeOf(context, dataSet), valueOf(context, dataSet), text);
  if (known === 'published' && !holdsIdentifier(context.known, text))
    return { action: '–', why: 'The meaning that the coding scheme publishes for this code.' };
  // What stands in place of a meaning that is known is somebody's text.
  const judged = judgeText(context, element, text, known === 'another' ? 'clean' : 'meaning');
  return judged.after === text ? stays : replaced(judged.after || dummyText, judged.why);
}
