/** Codes of rooms, beds and wards in which somebody lies (room 7Z-35, bed 12B, ward 4 West bed 3); MR ROOM 2 is where a scanner stands. */
import { plainWord } from './plain-word.ts';
import { isImagingWord, units } from './vocabulary.ts';

interface Room {
  start: number;
  end: number;
}

/** Behind these any number of three digits is one of a room; behind the others, which are words besides, only a code. */
const rooms = 'room|rm|ward|bay|cubicle|suite|zimmer|chambre|habitaci[oó]n|hab|stanza|kamer|quarto|pok[oó]j|rum|rom|v[aå]relse'; // prettier-ignore
const beds =
  'bed|unit|floor|pod|station|bett|lit|cama|letto|camera|leito|s[aä]ng|seng|[lł][oó][zż]ko|sala|afdeling|avdelning|service|piso|planta|etage|stock';
const label = String.raw`(?<![\p{L}\p{N}/])(${rooms}|${beds})(?:(?:\.|\s?(?:no|nr|number|#)\.?)?\s?[:#]?\s?)`;
const part = String.raw`[\p{L}\d]{1,6}`;
const value = String.raw`(?=[\p{L}\d/-]*\d)${part}(?:[-/]${part}){0,3}(?:\s(?:north|south|east|west)(?!\p{L})(?:\s\d{3,4}(?:-?\p{L}(?!\p{L}))?)?|(?<=\d\p{L})\s\d{2,3}(?=\s?(?:$|[,.;)])))?`;
const place = new RegExp(String.raw`${label}(${value})(?![\p{L}\p{N}]|[.,]\d|-\p{L})`, 'giu');
/** Zimmer 4 Bett 2: behind the first the second says that somebody lies there, and so may be a letter. */
const bedBehind = new RegExp(String.raw`^[\s,;/-]{1,3}${label}(${value}|\p{L})(?![\p{L}\p{N}]|[.,]\d|-\p{L})`, 'iu');

/** 2min, 440x440, 3T: what is measured beside a bed or a floor. */
function isMeasured(code: string, behind: string): boolean {
  const [, unit = ''] = /^\d{1,4}([a-z]{1,5})$/.exec(code) ?? [];
  // 12B, 4W are none.
  if (unit.length > 1 && units.has(unit)) return true;
  if (/^\d+x\d+/.test(code)) return true;
  const next = plainWord(/^[\s-]{0,2}(\p{L}+)/u.exec(behind)?.[1] ?? '');
  return /^\d+$/.test(code) && next.length > 1 && (units.has(next) || /^(?:slice|channel|row)s?$/.test(next));
}

/** 7Z-35, 12-4, 12B, 301, 4 West, 4 West 412-B: two parts, or three signs and more. One or two are the number of a scanner's room. */
function isCode(code: string, open: boolean): boolean {
  const parts = code.split(/[-/]/);
  const letters = /\p{L}/u.test(code);
  // T2-weighted, 3D-recon
  if (parts.some((one) => /^\p{L}{3,}$/u.test(one) && isImagingWord(plainWord(one)))) return false;
  if (/\s/.test(code)) return true;
  // Rooms 1/2 are two.
  if (parts.length > 1) return letters || (parts.some((one) => one.length > 1) && !code.includes('/'));
  // Five digits are as much the code of a procedure, or an ID: others judge them.
  return code.length > 2 && (letters || (open && code.length < 5));
}

const isOpen = new RegExp(`^(?:${rooms})$`, 'iu');
/** Nodes of the lung are counted by stations (10R, 11Ls), and so are the stops of a table. */
const node = /^\d{1,2}[lr][is]?$/;
/** Pelvic floor, floor of the mouth: no storey. */
const bodyBefore = /(?:^|[^\p{L}])(\p{L}+)[\s-]$/u;

export function findRooms(text: string): Room[] {
  const found: Room[] = [];
  for (const match of text.matchAll(place)) {
    const [whole, name = '', code = ''] = match;
    const end = match.index + whole.length;
    const plain = plainWord(code);
    const behind = text.slice(end, end + 32);
    const before = plainWord(bodyBefore.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[1] ?? '');
    if (/^(?:floor|unit|sala)$/i.test(name) && /^(?:pelvic|orbital|sellar|oral|inguinal|hounsfield|motor)$/.test(before)) continue; // prettier-ignore
    const next = bedBehind.exec(text.slice(end));
    const beds = next !== null && next[1]!.toLowerCase() !== name.toLowerCase();
    if (!beds && (isMeasured(plain, behind) || !isCode(code, isOpen.test(name)))) continue;
    if (/^(?:station)$/i.test(name) && (node.test(plain) || /^\d{1,2}[-/]\d{1,2}$/.test(plain))) continue;
    found.push({ start: end - code.length, end });
    if (beds) found.push({ start: end + next[0].length - next[2]!.length, end: end + next[0].length });
  }
  return found;
}
