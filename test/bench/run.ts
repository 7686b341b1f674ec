/** `npm run bench [-- dicom index]`: speed as ratios against peers and the physical limit of the same run. */
import process from 'node:process';

const parts = {
  dicom: () => import('./dicom.ts'),
  index: () => import('./index.ts'),
  million: () => import('./million.ts'),
  deidentify: () => import('./deidentify.ts'),
  pixels: () => import('./pixels.ts'),
  mask: () => import('./mask.ts'),
  triage: () => import('./triage.ts'),
  package: () => import('./package.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length) {
  console.error(`There is no bench named ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const [name, load] of Object.entries(parts)) {
  // These take minutes and gigabytes: only by name; a million files also where indexing is asked for.
  const unasked = name === 'million' ? asked.includes('index') : name !== 'package' && !asked.length;
  if (asked.includes(name) || unasked) await load();
}
