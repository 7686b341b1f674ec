/** What a series probably is: the description's words, then rules on them, then the header; with evidence in words. */
import { vocabulary, vocabularyOf } from './vocabulary.ts';

export type Confidence = 'high' | 'medium' | 'low';
export interface Suggestion {
  label: string;
  evidence: string;
  confidence: Confidence;
}
/** Acquisition attributes by DICOM keyword, as the index keeps them. */
export type Acquisition = Readonly<Record<string, unknown>>;
export interface SeriesHeader {
  modality: string;
  imageType: string;
  acquisition: Acquisition;
}

/** Upper case, separators as one space, accents dropped: `T1_mprage  SAG` → `T1 MPRAGE SAG`. T2* keeps its star. */
export const normalise = (description: string): string =>
  description
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9*+]+/g, ' ')
    .trim();

const contrastWords = /\b(GD|GAD|GADO|KM|POST|CONTRAST|CE|\+C|C\+|MDC|IV|INJ)\b|\+C\b/;
const noContrastWords = /\b(W ?O|WITHOUT|NATIV|NATIVE|NON|OHNE|SANS|SIN|PRE|PLAIN)\b/;
/** Order matters: the more specific word first. Patterns see normalised text. */
const rules: readonly [string, RegExp, string][] = [
  ['MR|CT', /\b(LOC|LOCALI[SZ]ER|SCOUT|SURVEY|TOPOGRAM|SCANOGRAM|SURVIEW|3 ?PLANE|AAH?SCOUT)\b/, 'Localizer'],
  ['MR|CT', /\bMIP\b/, 'Maximum intensity projection'],
  ['MR', /\b(E?ADC|APPARENT DIFFUSION)\b/, 'ADC'],
  ['MR', /\b(FRACTIONAL ANISOTROPY|FA MAP|COLFA|FA)\b/, 'Fractional anisotropy'],
  ['MR', /\b(DWI|DIFF|DIFFUSION|DTI|TRACEW?|B ?\d{3,4})\b/, 'Diffusion'],
  ['MR', /\b(SWI|SWAN|SUSCEPTIBILITY)\b/, 'Susceptibility weighted'],
  ['MR', /\b(FIELD ?MAP|B0 ?MAP|GRE FIELD)\b/, 'Field map'],
  ['MR', /\b(TOF|TIME OF FLIGHT)\b/, 'Time of flight angiography'],
  ['MR', /\b(BOLD|FMRI|RSFMRI|RESTING STATE)\b/, 'Functional'],
  ['MR', /\b(DSC|PWI|PERF|PERFUSION|ASL|PCASL)\b/, 'Perfusion'],
  ['MR', /\b(DCE|DYN|DYNAMIC|DYNAMISCH|TWIST)\b/, 'T1 dynamic contrast'],
  ['MR', /\b(CE ?MRA|MRA)\b/, 'Contrast angiography'],
  ['MR', /\b(MP ?RAGE|MPR|BRAVO|IR ?SPGR|TFE 3D T1)\b/, 'MPRAGE'],
  ['MR', /\b(T2 ?)?(FLAIR|TIRM DARK FLUID|DARK FLUID)\b/, 'FLAIR'],
  ['MR', /\b(STIR|TIRM)\b/, 'STIR'],
  ['MR', /\bT2 ?(\*|STAR)|\b(HEMO|MEDIC|MERGE)\b/, 'T2*'],
  ['MR', /\b(PD|PROTON DENSITY|DP)W?\b/, 'Proton density'],
  ['MR', /\bT2W?\b/, 'T2'],
  ['MR', /\bT1W?\b/, 'T1'],
  ['CT', /\b(DOSE|PATIENT PROTOCOL)\b/, 'Dose report'],
  ['CT', /\b(CALCIUM|CA ?SCORE|CASCORE|CASC)\b/, 'Calcium score'],
  ['CT', /\b(AC ?CT|CTAC|CT AC|ATTENUATION)\b/, 'CT for attenuation correction'],
  ['CT', /\b(CTP|PERFUSION|PERF)\b/, 'CT perfusion'],
  ['CT', /\b(CTA|ANGIO|ANGIOGRAPHY|CTPA)\b/, 'CT angiography'],
  ['CT', /\b(MPR|COR|CORONAL|SAG|SAGITTAL|REFORMAT\w*)\b/, 'Reformatted'],
  ['CT', /\b(LUNG|LUNGE|BONE|KNOCHEN|SHARP|HRCT|POUMON|HUESO|PULMON)\b/, 'CT sharp kernel'],
  ['CT', /\b(SOFT|WEICHTEIL\w*|MEDIASTINUM|STANDARD|STD|PARTES BLANDAS)\b/, 'CT soft kernel'],
  ['PT', /\b(NAC|NON? ?AC|UNCORRECTED|NO ATTEN\w*)\b/, 'PET not attenuation corrected'],
  ['PT', /\b(AC|WB CORRECTED|CORRECTED|ATTEN\w*)\b/, 'PET attenuation corrected'],
  ['DX|CR|RG', /\b(PA|AP|P A|A P|FRONTAL)\b/, 'Radiograph frontal'],
  ['DX|CR|RG', /\b(LAT|LATERAL|LL|SEITLICH|PROFIL)\b/, 'Radiograph lateral'],
  ['MG', /\b(TOMO|DBT|TOMOSYNTHESIS)\b/, 'Tomosynthesis'],
  ['MG', /\b[LR]? ?CC\b/, 'Mammogram CC'],
  ['MG', /\b[LR]? ?MLO\b/, 'Mammogram MLO'],
  ['US', /\b(DOPPLER|DUPLEX|COLOR FLOW|CFI|PW)\b/, 'Ultrasound Doppler'],
  ['US', /\b(ELASTO\w*|SHEAR ?WAVE|SWE)\b/, 'Ultrasound elastography'],
  ['US', /\b(B MODE|BMODE)\b/, 'Ultrasound B-mode'],
];
const takesContrast = new Set(['T1', 'MPRAGE', 'FLAIR', 'CT soft kernel', 'CT sharp kernel']);

/** Objects whose modality says everything. */
const byModality = new Map(
  ['SEG', 'RTSTRUCT', 'RTDOSE', 'RTPLAN', 'SR', 'PR', 'KO', 'REG'].map((modality) => [
    modality,
    vocabulary.find((row) => row.modality.length === 1 && row.modality[0] === modality)!.label,
  ]),
);

const numberOf = (value: unknown): number | undefined => {
  const text = String(Array.isArray(value) ? value[0] : (value ?? ''))
    .split('\\')[0]!
    .trim();
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
};
const wordsOf = (value: unknown): string[] =>
  (Array.isArray(value)
    ? value.map(String)
    : (typeof value === 'string' || typeof value === 'number' ? String(value) : '').split('\\')
  )
    .map((word) => word.trim().toUpperCase())
    .filter(Boolean);
const hasContrast = (acquisition: Acquisition): boolean => {
  const agent = wordsOf(acquisition['ContrastBolusAgent']).join(' ');
  return agent !== '' && !/^(NONE|NO|N|NO CONTRAST|WITHOUT|OHNE|NATIV)$/.test(agent);
};

function byWords(modality: string, text: string): { label: string; words: string } | undefined {
  for (const [modalities, pattern, label] of rules) {
    if (!modalities.split('|').includes(modality)) continue;
    const match = pattern.exec(text);
    if (match) return { label, words: match[0].trim() };
  }
  return undefined;
}

/** Kernels: Siemens B/Br/I numbers from 50 up are sharp, GE and Philips use words and letters, Canon FC30 and FC50 to FC59. */
export function kernelKind(kernel: string): 'sharp' | 'soft' | undefined {
  const name = kernel.toUpperCase().trim();
  const siemens = /^[BHIQDTU][A-Z]{0,2}(\d{2})/.exec(name);
  if (siemens) return Number(siemens[1]) >= 50 ? 'sharp' : 'soft';
  const canon = /^FC(\d{2})/.exec(name);
  if (canon) return [30, 31].includes(Number(canon[1])) || /^[58]/.test(canon[1]!) ? 'sharp' : 'soft';
  if (/^(BONE|LUNG|EDGE|DETAIL|BONEPLUS|ULTRA|YA|YB|YC|YD|E|D|L)\b/.test(name)) return 'sharp';
  return /^(STANDARD|STND|SOFT|CHST|A|B|C)\b/.test(name) ? 'soft' : undefined;
}

function mrByHeader({ acquisition }: SeriesHeader): Suggestion | undefined {
  const sequence = wordsOf(acquisition['ScanningSequence']);
  const variant = wordsOf(acquisition['SequenceVariant']);
  const tr = numberOf(acquisition['RepetitionTime']);
  const te = numberOf(acquisition['EchoTime']);
  const ti = numberOf(acquisition['InversionTime']);
  const b = numberOf(acquisition['DiffusionBValue']);
  const [gr, ir, se] = ['GR', 'IR', 'SE'].map((word) => sequence.includes(word));
  if (b !== undefined && b > 0)
    return { label: 'Diffusion', evidence: `the header states a b-value of ${b} s/mm²`, confidence: 'high' };
  if (gr && ir && ['SK', 'SP', 'MP'].every((word) => variant.includes(word)))
    return { label: 'MPRAGE', evidence: 'scanning sequence GR\\IR with variant SK\\SP\\MP', confidence: 'high' };
  if (se && ir && ti !== undefined)
    return ti >= 1500
      ? {
          label: 'FLAIR',
          evidence: `scanning sequence SE\\IR with an inversion time of ${ti} ms (1,500 or more)`,
          confidence: 'high',
        }
      : ti <= 300
        ? {
            label: 'STIR',
            evidence: `scanning sequence SE\\IR with an inversion time of ${ti} ms (300 or less)`,
            confidence: 'medium',
          }
        : undefined;
  if (tr === undefined || te === undefined) return undefined;
  const times = `TR ${tr} ms and TE ${te} ms`;
  if (se && tr < 1000 && te < 30)
    return { label: 'T1', evidence: `spin echo, ${times}: both short`, confidence: 'medium' };
  if (se && tr >= 2000 && te >= 70)
    return { label: 'T2', evidence: `spin echo, ${times}: both long`, confidence: 'medium' };
  if (se && tr >= 2000 && te < 50)
    return { label: 'Proton density', evidence: `spin echo, ${times}: long TR, short TE`, confidence: 'low' };
  if (gr && te >= 15) return { label: 'T2*', evidence: `gradient echo, ${times}: long TE`, confidence: 'low' };
  if (gr && tr < 50 && te < 8)
    return { label: 'T1', evidence: `gradient echo, ${times}: both short`, confidence: 'low' };
  return undefined;
}

/** What the header alone says of one series. */
export function byHeader(header: SeriesHeader): Suggestion | undefined {
  const { modality, acquisition } = header;
  const type = wordsOf(header.imageType);
  if (modality === 'MR' || modality === 'CT') {
    if (type.includes('LOCALIZER'))
      return { label: 'Localizer', evidence: 'Image Type says LOCALIZER', confidence: 'high' };
    if (type.some((word) => /^(MIP|MAX_IP|MAXIP|PROJECTION IMAGE)$/.test(word)) && type.includes('DERIVED'))
      return {
        label: 'Maximum intensity projection',
        evidence: 'Image Type says DERIVED and a projection',
        confidence: 'high',
      };
    if (modality === 'CT' && type.some((word) => /^(MPR|REFORMATTED)$/.test(word)))
      return { label: 'Reformatted', evidence: 'Image Type says it was reformatted', confidence: 'high' };
  }
  if (modality === 'MR') {
    const derived = type.includes('DERIVED');
    if (derived && type.some((word) => /^E?ADC/.test(word)))
      return { label: 'ADC', evidence: 'Image Type says DERIVED and ADC', confidence: 'high' };
    if (derived && type.some((word) => /^FA$|^FRACTIONAL/.test(word)))
      return { label: 'Fractional anisotropy', evidence: 'Image Type says DERIVED and FA', confidence: 'high' };
    return mrByHeader(header);
  }
  if (modality === 'CT') {
    const kernel = wordsOf(acquisition['ConvolutionKernel'])[0];
    const kind = kernel === undefined ? undefined : kernelKind(kernel);
    return kind
      ? { label: `CT ${kind} kernel`, evidence: `reconstruction kernel ${kernel!}`, confidence: 'medium' }
      : undefined;
  }
  const view = wordsOf(acquisition['ViewPosition'])[0];
  if (modality === 'MG' && (view === 'CC' || view === 'MLO'))
    return { label: `Mammogram ${view}`, evidence: `View Position ${view}`, confidence: 'high' };
  if (['DX', 'CR', 'RG'].includes(modality) && view) {
    if (view === 'PA' || view === 'AP')
      return { label: 'Radiograph frontal', evidence: `View Position ${view}`, confidence: 'high' };
    if (['LL', 'RL', 'LATERAL'].includes(view))
      return { label: 'Radiograph lateral', evidence: `View Position ${view}`, confidence: 'high' };
  }
  return undefined;
}

/** The header's answer over several series of a group; undefined unless most agree. */
function byHeaders(headers: readonly SeriesHeader[]): Suggestion | undefined {
  const votes = new Map<string, Suggestion & { count: number }>();
  for (const header of headers) {
    const found = byHeader(header);
    if (!found) continue;
    const vote = votes.get(found.label);
    if (vote) vote.count += 1;
    else votes.set(found.label, { ...found, count: 1 });
  }
  const [best] = [...votes.values()].sort((a, b) => b.count - a.count);
  if (!best) return undefined;
  const { count, ...suggestion } = best;
  return count === headers.length
    ? suggestion
    : {
        ...suggestion,
        confidence: 'low',
        evidence: `${suggestion.evidence} (${count} of ${headers.length} series looked at; the others differ)`,
      };
}

/** Adds contrast to labels that know it, from words or from the agent in the header of every series looked at. */
function withContrast(suggestion: Suggestion, text: string, headers: readonly SeriesHeader[]): Suggestion {
  if (!takesContrast.has(suggestion.label)) return suggestion;
  const said = contrastWords.exec(text);
  const denied = noContrastWords.test(text);
  const agent = headers.length > 0 && headers.every(({ acquisition }) => hasContrast(acquisition));
  if (denied || (!said && !agent)) {
    return denied && agent
      ? {
          ...suggestion,
          confidence: 'low',
          evidence: `${suggestion.evidence}; the words deny contrast, the header names an agent`,
        }
      : suggestion;
  }
  return {
    label: `${suggestion.label} contrast`,
    evidence: `${suggestion.evidence}; ${agent ? 'the header names a contrast agent' : `the description says “${said![0].trim()}”`}`,
    confidence: agent ? suggestion.confidence : suggestion.confidence === 'high' ? 'medium' : suggestion.confidence,
  };
}

/**
 * The ladder: a description that is a label → rules on its words → the header; words and header that agree make it sure,
 * that disagree make it doubtful. Undefined where nothing is known. `headers` are series of the group (a sample will do).
 */
export function suggest(
  modality: string,
  description: string,
  headers: readonly SeriesHeader[],
): Suggestion | undefined {
  const certain = byModality.get(modality);
  if (certain !== undefined) return { label: certain, evidence: `modality ${modality}`, confidence: 'high' };
  const text = normalise(description);
  const exact = text === '' ? undefined : vocabularyOf(modality).find(({ label }) => normalise(label) === text);
  if (exact) return { label: exact.label, evidence: 'the description is this label', confidence: 'high' };
  const words = byWords(modality, text);
  const header = byHeaders(headers);
  if (!words) return header ? withContrast(header, text, headers) : undefined;
  const said = `the description says “${words.words}”`;
  if (!header) return withContrast({ label: words.label, evidence: said, confidence: 'medium' }, text, headers);
  if (header.label === words.label)
    return withContrast(
      { label: words.label, evidence: `${said}; ${header.evidence}`, confidence: 'high' },
      text,
      headers,
    );
  // Image Type is written by the scanner and settles it; times and kernels only hint.
  if (header.confidence === 'high' && header.evidence.startsWith('Image Type'))
    return { ...header, confidence: 'medium', evidence: `${header.evidence}, though ${said}` };
  const hintOnly = header.label.startsWith('CT ') || ['T1', 'T2*', 'Proton density', 'T2'].includes(header.label);
  return withContrast(
    {
      label: words.label,
      evidence:
        hintOnly && header.confidence !== 'high' ? said : `${said}, but ${header.evidence} suggests “${header.label}”`,
      confidence:
        hintOnly && header.confidence === 'low'
          ? 'medium'
          : hintOnly && header.label.startsWith('CT ') && !words.label.endsWith('kernel')
            ? 'medium'
            : 'low',
    },
    text,
    headers,
  );
}
