/** The nine steps in order: their names, the questions they answer, and the pages that answer them. */
import type { Component } from 'svelte';
import type { StepId } from '#shared/contract/steps.ts';
import Cohort from '../steps/cohort/Step.svelte';
import Deidentify from '../steps/deidentify/Step.svelte';
import Labels from '../steps/labels/Step.svelte';
import Library from '../steps/library/Step.svelte';
import License from '../steps/license/Step.svelte';
import Quality from '../steps/quality/Step.svelte';
import Reference from '../steps/reference/Step.svelte';
import Release from '../steps/release/Step.svelte';
import Review from '../steps/review/Step.svelte';

export interface StepPage {
  id: StepId;
  title: string;
  question: string;
  component: Component;
}

export const stepPages: readonly StepPage[] = [
  { id: 'library', title: 'Library', question: 'What is in, and what could not be read?', component: Library },
  { id: 'quality', title: 'Quality', question: 'What must stay out: gaps, doubles, mixed series?', component: Quality },
  {
    id: 'deidentify',
    title: 'De-identify',
    question: 'Which values may stay, and what becomes of the rest?',
    component: Deidentify,
  },
  { id: 'cohort', title: 'Cohort', question: 'Is it balanced, can anybody be singled out?', component: Cohort },
  { id: 'labels', title: 'Labels', question: 'What does each series show, in standard words?', component: Labels },
  { id: 'reference', title: 'Reference', question: 'How do we know the truth?', component: Reference },
  { id: 'license', title: 'Licence', question: 'Who may do what with it, and who allowed it?', component: License },
  { id: 'review', title: 'Review', question: 'Does everything hold, and who signs?', component: Review },
  { id: 'release', title: 'Release', question: 'What exactly leaves this computer?', component: Release },
];
export const stepPage = (id: StepId): StepPage => stepPages.find((page) => page.id === id)!;
