/** The licence as each format wants it, and the texts of LICENSE and DATA-USE-TERMS.md. */
import type { Card } from '#shared/contract/card.ts';
import { markdown, paragraphs } from './text.ts';

export const noLicense = 'No licence has been chosen yet. All rights reserved.';

/** An IRI where one is known, else words: what `license` holds in RO-Crate, Croissant and schema.org. */
export const licenseReference = (card: Card): string => card.license.url || card.license.name || noLicense;

export const isSpdx = (card: Card): boolean => card.license.id !== '' && !card.license.id.startsWith('LicenseRef-');

export function licenseText(card: Card): string {
  const { id, name, url, terms } = card.license;
  if (!id) return `${noLicense}\n`;
  const lines = [
    card.dataset.title || card.name,
    '',
    `SPDX-License-Identifier: ${id}`,
    '',
    `This dataset is made available under: ${name || id}.`,
    ...(url ? [`The full text of the licence: ${url}`] : []),
    ...(terms ? ['', terms.trim()] : []),
    '',
    'The licence covers copyright and database rights. It grants nothing over the privacy of the people whose images these are: see DATA-USE-TERMS.md.',
  ];
  return `${lines.join('\n')}\n`;
}

export function dataUseTerms(card: Card): string {
  const uses = card.license.uses.map(({ id, name }) => `- ${markdown(id)}: ${markdown(name)}`);
  return [
    '# Data-use terms',
    '',
    `Who uses ${markdown(card.dataset.title || card.name)} (${markdown(card.identifier)}) is asked to:`,
    '',
    '- make no attempt to identify, or to contact, any person in the data, alone or by joining it with other data;',
    '- tell the contact of the dataset at once when something in it identifies a person, and not to pass it on;',
    '- pass the data on only together with these terms and the licence;',
    '- cite the dataset as given in CITATION.cff or README.md.',
    '',
    'These terms state what the providers expect. They stand beside the licence and do not change it.',
    '',
    ...(uses.length ? ['## Permitted uses (Data Use Ontology)', '', ...uses, ''] : []),
    ...(card.access
      ? [
          '## Access',
          '',
          card.access === 'open' ? 'Open: no request is needed.' : 'Controlled: access is granted on request.',
          '',
        ]
      : []),
    ...(card.license.terms ? ['## Terms of the providers', '', paragraphs(card.license.terms), ''] : []),
  ].join('\n');
}
