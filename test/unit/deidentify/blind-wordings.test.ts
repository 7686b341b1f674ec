/** PS3.15 E.3.5: wordings of blind benchmarks that lost a harmless word or kept somebody when they were first seen. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { cleanValue } from '#engine/deidentify/clean-text.ts';

const known = identifiersFrom([
  { kind: 'patient-name', value: 'Quastenflosser^Zbigniew' },
  { kind: 'person', value: 'Marlow^Jean' },
  { kind: 'patient-id', value: '7312345' },
]);
const after = (text: string): string => cleanValue(text, known, -2000).after;

describe('what is harmless stays', () => {
  it.each([
    'Cirrhosis due to NASH, HCC surveillance q6 months',
    'HIV on ART, CD4 410, headache and fever',
    'Noise reduced with MUSICA',
    'Air cal done, warm up complete',
    'Lossless JPEG converted to explicit little endian',
    'Compression 18 daN, 62 mm thickness',
    'Foley clamped prior to bladder filling with 250 mL Cystografin',
    'PET TrueX TOF 4i5s GF3mm',
    'Interpreter Spanish at bedside',
    'Surveillance of Barrett’s, dysphagia',
    'necrotizing fasciitis, Fournier’s',
    'Discrepancy with overnight read: missed hairline patellar fracture',
    'Bone age by Greulich and Pyle 11 years',
    'hx of factor V Leiden, off Eliquis',
    'Controle en Hospital de Día',
    'Bewegungsartefakte, Pat. unruhig',
    'Zaintubowany, niestabilny krążeniowo',
    'Tillift nodig, infuus rechter elleboogplooi',
  ])('%s', (text) => expect(after(text)).toBe(text));
});

describe('people, houses and numbers go, and nothing beside them', () => {
  it.each([
    ['CT ABD PEL W for Horton, r/o appy', 'CT ABD PEL W for r/o appy'],
    ['Scan performed by Kayla Nelson, good image quality.', 'Scan performed by good image quality.'],
    ['Contraste administrado por Otávio Santos, sem reação', 'Contraste administrado por sem reação'],
    ['Teaching file Spencer Banks, Ewing sarcoma fibula', 'Teaching file Ewing sarcoma fibula'],
    ['Prior Harrowgate Memorial Hospital outside read', 'Prior outside read'],
    ['Employer clinic Bexley Park University Hospital, chest film', 'Employer clinic chest film'],
    ['Imagens de Hospital Municipal de Sales', 'Imagens de'],
    ['Beelden uit Ziekenhuis Alde Leie, opname', 'Beelden uit opname'],
    ['Trasplante hepático en Hospital Universitario Almería, tacrolimus', 'Trasplante hepático en tacrolimus'],
    ['Entregado CD a Vicenta Pons Baeza', 'Entregado CD a'],
    ['Rückfragen an Erol Linke', 'Rückfragen an'],
    ['Llamar al 943 400 07 56 para cita', 'Llamar al para cita'],
    ['Contato celular (351) 278 624 502 falar com a esposa', 'Contato celular falar com a esposa'],
    ['Site rite used by Green, basilic vein', 'Site rite used by basilic vein'],
    ['Please page Brown resident when pt on table', 'Please page resident when pt on table'],
    ['financial counselor Gross contacted', 'financial counselor contacted'],
    ['Agree with Young; no loose body.', 'Agree with no loose body.'],
    ['QC: JM verified laterality markers flipped', 'QC verified laterality markers flipped'],
    ['Sag PD FS knee, repeat JM', 'Sag PD FS knee, repeat'],
    ['Messungen Cobb-Winkel, erstellt textormarc', 'Messungen Cobb-Winkel, erstellt'],
    ['patienten hoogland kunde inte ligga still', 'patienten kunde inte ligga still'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
});
