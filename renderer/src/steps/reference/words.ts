/** The reference standard's codes in words. */
import type { grades, referenceTypes } from '#shared/contract/reference.ts';

export const typeWords: Record<(typeof referenceTypes)[number], string> = {
  histopathology: 'Histopathology: tissue was examined',
  surgery: 'Surgery: seen during an operation',
  laboratory: 'Laboratory test',
  'follow-up': 'Follow-up: the course decided',
  'other-modality': 'Another imaging method',
  consensus: 'Consensus of experts',
  'multi-reader': 'Several readers',
  'single-reader': 'One reader',
  'report-nlp': 'Software read the reports',
  algorithm: 'An algorithm',
  phantom: 'Phantom: known by construction',
  none: 'None: the collection carries no labels',
};
export const gradeWords: Record<(typeof grades)[number], string> = {
  A: 'tissue or surgery',
  B: 'laboratory, outcome or long follow-up',
  C: 'two or more independent experts, adjudicated',
  D: 'one expert',
  E: 'reports read by software, or an algorithm',
};
export const granularityWords = {
  patient: 'patient',
  study: 'study',
  series: 'series',
  instance: 'instance',
  lesion: 'lesion',
} as const;
