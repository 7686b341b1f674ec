/** PS3.15 E.3.5: who signs a text by a login, whose name ends like a plural, and what is left of an address. */
import { describe, expect, it } from 'vitest';
import { cleanValue } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';

const after = (text: string, person = 'Roe^Ana'): string =>
  cleanValue(text, identifiersFrom([{ kind: 'person', value: person }])).after;

describe('what signs a text', () => {
  it.each([
    ['Repeated for motion. -kwaters2', 'Repeated for motion'],
    ['IV placed, no reaction -tbrooks11', 'IV placed, no reaction'],
    ['Sedation given (-dfields4)', 'Sedation given'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it('the login of somebody known goes wherever it stands', () => {
    expect(after('afields5 repeated the scan', 'Fields^Abigail')).toBe('repeated the scan');
  });
  it.each(['COR -t2tse3', 'AX 3mm -bone2', 'EPI -b1000'])('%s is none', (text) => expect(after(text)).toBe(text));
});

describe('names that look like plurals', () => {
  it.each(['REPEAT - MOTION Gaines', 'AXIAL RECONS Hines', 'PORTABLE CHEST Barnes'])('%s', (text) => {
    expect(after(text)).not.toMatch(/Gaines|Hines|Barnes/);
  });
  it.each(['Masses in both lenses', 'biopsies of nodes', 'cystic changes and echoes', 'abscesses, processes'])(
    '%s stays',
    (text) => expect(after(text)).toBe(text),
  );
});

describe('what is left of an address', () => {
  it.each([
    ['wohnhaft Imelda-Sauer-Platz 6', 'wohnhaft'],
    ['Residente in Canale Pellegrino 2 Piano 0', 'Residente in'],
    ['Domicilio: Acceso Amparo Godoy 23 Apt. 78', 'Domicilio: Acceso'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it('the initials of a diagnosis behind it begin another sentence', () => {
    expect(after('Dr. Geissler, Hamburg-Wolf-Platz 6, Roth. V. a. Lungenembolie')).toContain('V. a. Lungenembolie');
  });
});

describe('what is no initial', () => {
  it.each([
    ['cirrhosis Child-Pugh B. Hepatology - Dr. Kantereit', 'cirrhosis Child-Pugh B. Hepatology'],
    ['Disc Pfirrmann grade C. Zerlowski reviewed', 'Disc Pfirrmann grade C reviewed'],
    ['seen by L. Zerlowski', 'seen'],
    ['dolor de dos días de evolución', 'dolor de dos días de evolución'],
    ['Colique néphrétique droite', 'Colique néphrétique droite'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
});

describe('behind a title, and behind the patient in other languages', () => {
  it.each([
    ['CT chest for Mr. Boyle', 'CT chest for'],
    ['Ms Beer, cough', 'cough'],
    ['Sra. Company, tos persistente', 'tos persistente'],
    ['Mr. Head moved', 'moved'],
    ['Paciente Izquierdo agitado', 'Paciente agitado'],
    ['Pacjent Bak niespokojny', 'Pacjent niespokojny'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each([
    'Mr. is a 52 year old',
    'MR Head w/o contrast',
    'MS Brain',
    'Patient Motion during scan',
    'Patient Raucher mit COPD',
    'Paciente mujer de 50 años',
  ])('%s stays', (text) => expect(after(text)).toBe(text));
});
