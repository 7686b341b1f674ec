/** Looking for text: frames a second of the cheap look, seconds a frame of reading words, groups of many objects: `npm run bench -- triage`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pixelGroups } from '#engine/deidentify/pixels/state.ts';
import { startReader } from '#engine/deidentify/pixels/ocr.ts';
import { asGreymap, sheetOf } from '#engine/deidentify/pixels/sheet.ts';
import { mayHoldLines, textLines, type Grey } from '#engine/deidentify/pixels/text-likelihood.ts';
import { openWorkspace } from '#engine/workspace.ts';
import { tissue, write } from '../fixtures/stroke-font.ts';

const objects = 100_000;

function screen(side: number): Grey {
  const canvas = tissue(side, side, 10, 120);
  for (let line = 0; line < 8; line++) write(canvas, `ROE ANA MRN4711 ${line}`, 10, 10 + line * 24, 14, 255);
  return canvas as Grey;
}

/** Processor time in ms, which other work on the machine does not change. */
async function time(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const side of [512, 2048]) {
  const picture = screen(side);
  const plain = tissue(side, side, 10, 120) as Grey;
  mayHoldLines(plain);
  const glance = (await time(() => {
    for (let round = 0; round < 20; round++) mayHoldLines(plain);
  })) / 20; // prettier-ignore
  console.log(`A glance at ${side} × ${side} without text: ${(1000 / glance).toFixed(0)} frames a second of one core`);
  textLines(picture);
  const rounds = side === 512 ? 20 : 3;
  const ms = (await time(() => {
    for (let round = 0; round < rounds; round++) textLines(picture);
  })) / rounds; // prettier-ignore
  console.log(`The cheap look at ${side} × ${side}: ${(1000 / ms).toFixed(1)} frames a second of one core`);
}

const picture = screen(512);
const lines = textLines(picture);
const reader = await startReader();
const sheet = asGreymap(sheetOf(picture, lines, 'plain', lines.map((_, at) => at))); // prettier-ignore
await reader.read(sheet);
const start = performance.now();
for (let round = 0; round < 3; round++) await reader.read(sheet);
console.log(`Words of ${lines.length} rows of letters: ${((performance.now() - start) / 3000).toFixed(2)} s a frame`);
await reader.end();

const base = mkdtempSync(join(tmpdir(), 'fairpack-bench-triage-'));
const workspace = openWorkspace(join(base, 'project'), { create: true, name: 'Bench' });
try {
  const { db } = workspace;
  // Radiographs, one a series: the most rows that so many objects can be.
  db.exec(`
    INSERT INTO root (id, path) VALUES (1, '/nowhere');
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${objects})
    INSERT INTO file (id, root, path, size, mtime, inode, kind) SELECT i, 1, i || '.dcm', 1000, 1, i, 'instance' FROM n;
    INSERT INTO patient (id, scope, patient_id, name, birth_date, sex) SELECT id, 'a', 'P' || id, 'N', '', '' FROM file;
    INSERT INTO study (id, patient, uid, date, time, description, study_id, accession) SELECT id, id, '1.' || id, '', '', '', '', '' FROM file;
    INSERT INTO series (id, study, uid, number, modality, description, protocol, body_part, manufacturer, model, software, station,
        institution, sop_class, frame_of_reference, instances, included)
      SELECT id, id, '2.' || id, 1, 'CR', 'THORAX PA', '', '', 'ACME', 'Plate ' || (id % 12), '', '', '', '1.2.840.10008.5.1.4.1.1.1', '', 1, 1 FROM file;
    INSERT INTO instance (id, series, file, sop_uid, sop_class, number, transfer_syntax, dataset_offset, pixel_offset, header_digest,
        rows, columns, frames, bits_allocated, samples, photometric, image_type, burned_in, identity_removed, orientation, spacing,
        acquisition_number, patient_age, date, counted)
      SELECT id, id, id, '3.' || id, '1.2.840.10008.5.1.4.1.1.1', 1, '1.2.840.10008.1.2.1', 0, 0, '', 2048, 2048, 1, 16, 1, 'MONOCHROME2',
        'ORIGINAL', '', '', '', '', '', '', '', 1 FROM file;
    INSERT INTO series_kind SELECT series, sop_class, image_type, burned_in, 1, rows, columns, 1, 1, 1 FROM instance;
    INSERT INTO pixel_group (id, kind, layout) SELECT 1, 'none', '';
  `);
  let groups = 0;
  const took = await time(() => (groups = pixelGroups(workspace).length));
  const kept = await time(() => pixelGroups(workspace));
  console.log(
    `Groups of ${objects.toLocaleString('en')} objects in as many series (${groups} groups): ${took.toFixed(0)} ms after a change (target 200 ms), ${kept.toFixed(1)} ms while nothing changes (of the processor)`,
  );
} finally {
  workspace.close();
  rmSync(base, { recursive: true, force: true });
}
