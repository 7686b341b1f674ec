/** index.html: the card in a browser. One file; no script runs, nothing is fetched. */
import type { Card } from '#shared/contract/card.ts';
import { describe, doiUrl, day } from './crate.ts';
import { barChart } from './figures.ts';
import { licenseReference, noLicense } from './licenses.ts';
import { bytesInWords, grouped, html } from './text.ts';
import { faceLines } from './face-lines.ts';
import { documentLines } from './document-lines.ts';
import { blackenedLines } from './pixel-lines.ts';

/** schema.org/Dataset for search engines; `<` is escaped so that no text can end the element it stands in. */
function jsonLd(card: Card): string {
  const { dataset } = card;
  return JSON.stringify({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: dataset.title || card.name,
    description: describe(card),
    identifier: card.identifier,
    ...(dataset.doi ? { url: doiUrl(dataset.doi) } : {}),
    version: dataset.version,
    datePublished: day(card),
    license: licenseReference(card),
    isAccessibleForFree: card.access === 'open',
    ...(card.draft ? { creativeWorkStatus: 'Draft' } : {}),
    keywords: dataset.keywords,
    creator: dataset.creators.map((person) => ({
      '@type': 'Person',
      name: [person.given, person.family].filter(Boolean).join(' '),
      ...(person.orcid ? { sameAs: `https://orcid.org/${person.orcid}` } : {}),
    })),
  }).replace(/</g, '\\u003c');
}

const style = `
:root{color-scheme:light dark;--ink:#1b2430;--quiet:#566273;--line:#d5dbe3;--paper:#fff;--bar:#2f6fb0;--warn:#8a4b00;--warnpaper:#fff3df}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--quiet:#a3afbf;--line:#39424f;--paper:#14181e;--bar:#6ba7e0;--warn:#ffcf8a;--warnpaper:#33260f}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
main{max-width:760px;margin:0 auto;padding:32px 20px 64px}
h1{font-size:28px;line-height:1.2;margin:0 0 8px}h2{font-size:20px;margin:40px 0 8px;border-bottom:1px solid var(--line);padding-bottom:4px}h3{font-size:16px;margin:24px 0 4px}
.quiet{color:var(--quiet);fill:var(--quiet)}.draft{background:var(--warnpaper);color:var(--warn);border:2px solid;border-radius:6px;padding:12px 16px;margin:0 0 24px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:16px 0}dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
svg{max-width:100%;height:auto;font:13px system-ui,sans-serif}svg text{fill:var(--ink)}svg .bar{fill:var(--bar)}svg .whisker{stroke:var(--ink);fill:none}svg .hidden{fill:none;stroke:var(--quiet);stroke-dasharray:3 3}svg text.quiet{fill:var(--quiet)}
li{margin:2px 0}p{overflow-wrap:anywhere}
`.trim();

const texts = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => `<p>${html(part.trim())}</p>`)
    .join('\n');
const list = (items: string[]): string =>
  items.length ? `<ul>\n${items.map((item) => `<li>${html(item)}</li>`).join('\n')}\n</ul>` : '';

export function landingPage(card: Card): string {
  const { dataset, contents, deidentification, reference } = card;
  const blackened = blackenedLines(card);
  const documents = documentLines(card);
  const title = dataset.title || card.name;
  const facts: [string, string][] = [
    ['Version', dataset.version],
    ['Identifier', doiUrl(dataset.doi) ?? card.identifier],
    ['Subjects', grouped(contents.subjects)],
    ['Studies', grouped(contents.studies)],
    ['Series', grouped(contents.series)],
    ['DICOM objects', `${grouped(contents.instances)} (${bytesInWords(contents.bytes)})`],
    ['Licence', card.license.name || card.license.id || noLicense],
    ['Access', card.access ?? 'not chosen'],
    ...(dataset.creators.length
      ? [
          [
            'Creators',
            dataset.creators.map((person) => [person.given, person.family].filter(Boolean).join(' ')).join('; '),
          ] as [string, string],
        ]
      : []),
    ...(dataset.contact ? [['Contact', `${dataset.contact.name}, ${dataset.contact.email}`] as [string, string]] : []),
  ];
  const parts = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${html(title)}</title>`,
    `<style>\n${style}\n</style>`,
    `<script type="application/ld+json">${jsonLd(card)}</script>`,
    '</head>',
    '<body>',
    '<main>',
    ...(card.draft
      ? [
          `<div class="draft" role="note"><strong>Draft – not for publication.</strong> ${html(card.draft.reason)}${card.draft.unmet.length ? '<p>These requirements are not met:</p>' : ''}`,
          list(card.draft.unmet.map((row) => row.title)),
          '</div>',
        ]
      : []),
    ...card.stamps.map(
      ({ title, text }) => `<div class="draft" role="note"><strong>${html(title)}.</strong> ${html(text)}</div>`,
    ),
    `<h1>${html(title)}</h1>`,
    texts(describe(card)),
    `<dl>\n${facts.map(([name, value]) => `<dt>${html(name)}</dt><dd>${html(value)}</dd>`).join('\n')}\n</dl>`,
    ...(dataset.purpose ? ['<h2>Purpose</h2>', texts(dataset.purpose)] : []),
    '<h2>Contents</h2>',
    '<h3>Series by modality</h3>',
    barChart(
      'Series by modality',
      contents.modalities.map((row) => ({ label: row.modality, value: row.series })),
      'series',
    ),
    ...(contents.bodyParts.length
      ? [
          '<h3>Series by body part</h3>',
          barChart(
            'Series by body part',
            contents.bodyParts.slice(0, 15).map((row) => ({ label: row.bodyPart, value: row.series })),
            'series',
          ),
        ]
      : []),
    ...(contents.manufacturers.length
      ? [
          '<h3>Series by manufacturer</h3>',
          barChart(
            'Series by manufacturer',
            contents.manufacturers.slice(0, 15).map((row) => ({ label: row.manufacturer, value: row.series })),
            'series',
          ),
        ]
      : []),
    ...(card.balance.variables.length
      ? [
          '<h2>Subjects</h2>',
          `<p class="quiet">Counts under ${card.balance.threshold} are not shown, nor those that would give them away. Lines show 95 % intervals of the share.</p>`,
        ]
      : []),
    ...card.balance.variables.flatMap((variable) => {
      const total = variable.levels.reduce((sum, level) => sum + (level.count ?? 0), 0);
      const exact = variable.levels.every((level) => level.count !== null);
      return [
        `<h3>${html(variable.title)}</h3>`,
        barChart(
          variable.title,
          [
            ...variable.levels.map((level) => ({
              label: level.label,
              value: level.count,
              ...(exact ? { low: level.low, high: level.high } : {}),
            })),
            ...(variable.missing === 0 ? [] : [{ label: 'missing', value: variable.missing }]),
          ],
          'subjects',
          exact ? total : undefined,
        ),
      ];
    }),
    ...card.balance.remarks.map((remark) => `<p>${html(remark)}</p>`),
    '<h2>Reference standard</h2>',
    reference.value.type
      ? `<p>${html(reference.value.type)}${reference.grade ? `, grade ${reference.grade.grade}: ${html(reference.grade.because)}` : ''}</p>\n${texts(reference.value.description)}`
      : '<p>How a reference standard was made has not been described.</p>',
    '<h2>De-identification</h2>',
    `<p>${html(deidentification.standard)}, edition ${html(deidentification.edition)}. ${html(deidentification.methodText)}</p>`,
    list(deidentification.methods.map((row) => `${row.code} ${row.meaning}: ${grouped(row.instances)} objects`)),
    ...(deidentification.faces.series ? ['<h3>Faces</h3>', list(faceLines(deidentification))] : []),
    ...(blackened.length ? ['<h3>Pixels</h3>', list(blackened)] : []),
    ...(documents.length ? ['<h3>Encapsulated documents and video</h3>', list(documents)] : []),
    ...(deidentification.notDone.length ? ['<h3>Not done</h3>', list(deidentification.notDone)] : []),
    ...(deidentification.withheld.length
      ? [
          '<h3>Left out rather than risked</h3>',
          list(deidentification.withheld.map((row) => `${row.title}: ${grouped(row.instances)}`)),
        ]
      : []),
    '<h2>Limitations</h2>',
    dataset.limitations ? texts(dataset.limitations) : '<p>Limitations have not been described.</p>',
    '<h2>Citation</h2>',
    `<p>${html(card.citation || 'No citation yet.')}</p>`,
    `<p class="quiet">Written by ${html(card.generated.program)} ${html(card.generated.version)} at ${html(card.generated.timestamp)}.</p>`,
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${parts.filter(Boolean).join('\n')}\n`;
}
