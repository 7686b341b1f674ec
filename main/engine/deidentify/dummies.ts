/** Values without content, valid for each VR: what action D puts in place of a value (PS3.15 E.1-1, code D). */
import { dummyDate, dummyTime } from './dates.ts';

export const dummyText = 'ANONYMIZED';

const texts: Record<string, string> = {
  AE: dummyText,
  AS: '000D',
  CS: dummyText,
  DA: dummyDate,
  DS: '0',
  DT: dummyDate,
  IS: '0',
  LO: dummyText,
  LT: dummyText,
  PN: dummyText,
  SH: dummyText,
  ST: dummyText,
  TM: dummyTime,
  UC: dummyText,
  UR: 'urn:anonymized',
  UT: dummyText,
};
const sizes: Record<string, number> = { AT: 4, FD: 8, FL: 4, OD: 8, OF: 4, OL: 4, OV: 8, SL: 4, SV: 8, UL: 4, UV: 8 };

/** Text for character VRs, zero bytes for all others. UI and SQ have no dummy: they are mapped and walked. */
export const dummyFor = (vr: string): string | Uint8Array => texts[vr] ?? new Uint8Array(sizes[vr] ?? 2);
