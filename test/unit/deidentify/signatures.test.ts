/** PS3.15 E.3.5: who signs a text by a login or initials, names behind professions and like plurals, what is left of an address or a day. */
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

describe('initials of somebody whom the file names, where people sign', () => {
  const person = 'Zuniga^Kit';
  it.each([
    ['KZ gonadal shield on', 'gonadal shield on'],
    ['side verified with patient KZ', 'side verified with patient'],
    ['REPEAT AX T1 MOTION KZ', 'REPEAT AX T1 MOTION'],
    ['Prior mammo 2018, no lumps per KZ', 'Prior mammo 2018, no lumps per'],
    ['Tylenol #3; updated KZ', 'Tylenol #3; updated'],
    ['KZ - repeated T2 x2 for motion', 'repeated T2 x2 for motion'],
    ['KZ repeat x1 for motion', 'repeat x1 for motion'],
    ['kz finished scan, handoff to evening shift', 'finished scan, handoff to evening shift'],
    ['test bolus missed, reinjected, KZ', 'test bolus missed, reinjected'],
    ['QC verified KZ 12/9/18', 'QC verified'],
    ['Verbal order Jones/KZ', 'Verbal order'],
  ])('%s', (text, left) => expect(after(text, person)).toBe(left));
  it.each(['T2 TSE KZ COR', 'KZ protocol 3 mm', 'AP/LAT'])('%s stays', (text) =>
    expect(after(text, person)).toBe(text),
  );
  it.each(['CHEST PA', 'Knee AP, lateral, LT'])('sides, views and modalities: %s', (text) => {
    for (const one of ['Page^Alan', 'Tomlin^Lara', 'Tate^Carl']) expect(after(text, one)).toBe(text);
  });
});

describe('behind a profession in small letters a capital is a name, also of what is a word', () => {
  it.each([
    ['Outside radiologist Long at outside recommended biopsy', 'Outside radiologist at outside recommended biopsy'],
    ['tech Young repeated the scan', 'tech repeated the scan'],
    ['Results were conveyed to nurse Valerie Gutierrez at 1430', 'Results were conveyed to nurse at 1430'],
    ['Dropped off by neighbor Green, will call', 'Dropped off by neighbor will call'],
    ['Chart under maiden name Gross', 'Chart under maiden name'],
    ['Joël van de Ven (dochter)', '(dochter)'],
    ["résultat donné à l'interne Lefort", "résultat donné à l'interne"],
    ['Enfermera Pou canaliza vía central', 'Enfermera canaliza vía central'],
    ['care of sister Patricia Cervantes', 'care of sister'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each(['radiologist on call', 'Técnico Radiología', 'tech note: long scan'])('%s stays', (text) =>
    expect(after(text)).toBe(text),
  );
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
    ['Domicilio: Acceso Amparo Godoy 23 Apt. 78', 'Domicilio'],
    ['zam. ul. Składowa 375', 'zam'],
    ['zam. ulica Zbożowa 355, 55-146 Mława', 'zam. ulica'],
    ['Adres Ianbaan 14, 4298XC Lioessens', 'Adres'],
    ['adresse Abrahamsengata 3, 4332 Sivby', 'adresse'],
    ['Tel. do syna 32 306 37 97', 'Tel. do syna'],
    ['please call 755-679-4934 with results', 'please call with results'],
    ['admitted East Sarah Regional Health, lipase high', 'admitted lipase high'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each(['T1 TR 2000 TE Axial', 'reside com a filha há 12 anos', 'address artifacts in slice 14, repeat'])(
    '%s is none',
    (text) => expect(after(text)).toBe(text),
  );
  it('the initials of a diagnosis behind it begin another sentence', () => {
    expect(after('Dr. Geissler, Hamburg-Wolf-Platz 6, Roth. V. a. Lungenembolie')).toContain('V. a. Lungenembolie');
  });
});

describe('what is no initial', () => {
  it.each([
    ['cirrhosis Child-Pugh B. Hepatology - Dr. Kantereit', 'cirrhosis Child-Pugh B. Hepatology - Dr'],
    ['Disc Pfirrmann grade C. Zerlowski reviewed', 'Disc Pfirrmann grade C reviewed'],
    ['seen by L. Zerlowski', 'seen'],
    ['dolor de dos días de evolución', 'dolor de dos días de evolución'],
    ['Colique néphrétique droite', 'Colique néphrétique droite'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
});

describe('behind a title, and behind the patient in other languages', () => {
  it.each([
    ['CT chest for Mr. Boyle', 'CT chest for Mr'],
    ['Ms Beer, cough', 'Ms cough'],
    ['Sra. Company, tos persistente', 'Sra tos persistente'],
    ['Mr. Head moved', 'Mr moved'],
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

describe('a day with dots and a year of two digits', () => {
  const moved = (text: string): string =>
    cleanValue(text, identifiersFrom([{ kind: 'person', value: 'Roe^Ana' }]), -100).after;
  it.each([
    ['Z.n. Whipple-OP am 1.9.16', 'Z.n. Whipple-OP am 24.5.16'],
    ['Kontrola drenażu 6.1.08', 'Kontrola drenażu 28.9.07'],
    ['telefonisch durchgegeben, 10.2.13', 'telefonisch durchgegeben, 02.11.12'],
    ['prior 07.24.2012', 'prior 04.15.2012'],
    ['seen 7.24.12 by ortho', 'seen 4.15.12 by ortho'],
    ['S/P ORIF 5/10/15, check', 'S/P ORIF check'],
    ['Image flipped by Ruiz 3/1/12', 'Image flipped'],
    ['Mamma-Ca rechts BET 6.2.10 in Behandlung', 'Mamma-Ca rechts BET 29.10.09 in Behandlung'],
  ])('%s', (text, left) => expect(moved(text)).toBe(left));
  it.each(['syngo 13.7.21', 'Version 10.2.13', 'software 4.1.12 installed', 'levels 3.4.5', 'Fig. 1.2.10'])(
    '%s is none',
    (text) => expect(moved(text)).toBe(text),
  );
});

describe('words of other languages that are family names besides', () => {
  it.each([
    ['discussed with Sturm at bedside', 'discussed with at bedside'],
    ['Scan repeated by Huber, motion', 'Scan repeated, motion'],
  ])('in an English text: %s', (text) => expect(after(text)).not.toMatch(/Sturm|Huber/));
  it.each(['Realizado por Bayón, repetida por mala inspiración', 'Estudio sin contraste, paciente en sala de espera'])(
    'in small letters where others show the language they stay: %s',
    (text) => expect(after(text)).toMatch(/mala inspiración|sala de espera/),
  );
});
