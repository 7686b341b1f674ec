/** What a file says about its own de-identification (PS3.3 C.7.1.1, C.12.1; PS3.15 E.1.1): only what was done to it. */
import type { Profile } from '#shared/contract/deidentify.ts';
import type { NewElement } from '../dicom/types.ts';
import { isOn, options } from './options.ts';
import type { DeidentificationPlan, DeidentifyTask } from './types.ts';

export interface Method {
  code: string;
  meaning: string;
}

const basicProfile: Method = { code: '113100', meaning: 'Basic Application Confidentiality Profile' };
const cleanPixels: Method = { code: '113101', meaning: 'Clean Pixel Data Option' };
const cleanFaces: Method = { code: '113102', meaning: 'Clean Recognizable Visual Features Option' };

/**
 * Codes of CID 7050 for one file. The Basic Profile and the retain options hold for every file written under them; graphics
 * and structured content are claimed only where the file had some, pixels (113101) only where a person confirmed that nothing
 * readable is left in them, faces (113102) only where another tool removed them and a person confirmed it.
 */
export function methodsOf(profile: Profile, met: Met): Method[] {
  let known = listed.get(profile);
  if (!known) listed.set(profile, (known = new Map<string, Method[]>()));
  const key = `${met.structuredContent} ${met.graphics} ${met.pixels} ${met.faceCleaned}`;
  let methods = known.get(key);
  if (!methods) known.set(key, (methods = list(profile, met)));
  return methods;
}

interface Met {
  structuredContent: boolean;
  graphics: boolean;
  pixels: boolean;
  faceCleaned: boolean;
}
// The same for nearly every file.
const listed = new WeakMap<Profile, Map<string, Method[]>>();

function list(profile: Profile, met: Met): Method[] {
  const claimed = options.filter(
    ({ id }) =>
      isOn(profile, id) &&
      (id !== 'structured-content' || met.structuredContent) &&
      (id !== 'graphics' || met.graphics),
  );
  return [
    basicProfile,
    ...(met.pixels ? [cleanPixels] : []),
    ...(met.faceCleaned ? [cleanFaces] : []),
    ...claimed.map(({ code, meaning }) => ({ code, meaning })),
  ].sort((a, b) => a.code.localeCompare(b.code));
}

const admittedTexts: Record<NonNullable<DeidentifyTask['documents']>, string> = {
  admit: 'Encapsulated document kept unchanged, admitted by a person',
  looked: 'Encapsulated document kept unchanged, admitted by a person',
  watched: 'Video kept unchanged, admitted by a person',
  unseen: 'Encapsulated document kept unchanged, admitted by recipe',
};

/**
 * (0012,0063) of an object whose document or video was admitted. The profile says nothing of a video. Of a document: what the Basic Profile does to (0042,0011) was not done, so that
 * its code is not true of the bytes, nor are options without it (PS3.15 E.1.1, E.2): (0012,0064) is left out, and the options
 * that held for the other attributes are named here in words.
 */
export const documentMethodText = (
  { methodText, edition, profile }: DeidentificationPlan,
  by: NonNullable<DeidentifyTask['documents']>,
): string =>
  by === 'watched'
    ? `${methodText}\\${admittedTexts.watched}`
    : [
        methodText.split('\\')[0]!,
        `DICOM ${edition}, Basic Profile but for Encapsulated Document`,
        admittedTexts[by],
        ...options.flatMap(({ id, meaning }) =>
          isOn(profile, id) && id !== 'structured-content' && id !== 'graphics' ? [meaning] : [],
        ),
      ].join('\\');

type Temporal = 'UNMODIFIED' | 'MODIFIED' | 'REMOVED';

/**
 * (0028,0303): what became of dates and times in this file (PS3.15 E.3.6). `changed`: one of them is not as it was;
 * `before`: what the source says of itself, which stays true where nothing was changed now.
 */
export function temporalStatement(profile: Profile, changed: boolean, before: string): Temporal {
  if (!isOn(profile, 'full-dates') && !isOn(profile, 'modified-dates')) return 'REMOVED';
  if (changed) return 'MODIFIED';
  return before === 'MODIFIED' || before === 'REMOVED' ? before : 'UNMODIFIED';
}

// The same for nearly every file of a release; what is frozen is encoded once.
const elements = new Map<string, readonly NewElement[]>();

/** The elements that go into the top data set of each file; without methods no codes. */
export function methodElements(temporal: Temporal, methodText: string, methods: readonly Method[]): NewElement[] {
  const key = JSON.stringify([temporal, methodText, methods.map(({ code }) => code)]);
  let known = elements.get(key);
  if (!known) {
    if (elements.size >= 64) elements.clear();
    elements.set(key, (known = newElements(temporal, methodText, methods).map((element) => Object.freeze(element))));
  }
  return [...known];
}

const codes = (methods: readonly Method[]): NewElement => ({
  tag: 0x00120064,
  vr: 'SQ',
  value: methods.map(({ code, meaning }) => [
    { tag: 0x00080100, vr: 'SH', value: code },
    { tag: 0x00080102, vr: 'SH', value: 'DCM' },
    { tag: 0x00080104, vr: 'LO', value: meaning },
  ]),
});

function newElements(temporal: Temporal, methodText: string, methods: readonly Method[]): NewElement[] {
  return [
    { tag: 0x00120062, vr: 'CS', value: 'YES' },
    { tag: 0x00120063, vr: 'LO', value: methodText },
    ...(methods.length === 0 ? [] : [codes(methods)]),
    { tag: 0x00280303, vr: 'CS', value: temporal },
  ];
}
