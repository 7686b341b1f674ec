/** From plain rows to findings: geometry and mixtures of one series, copies. Pure. */
import { createHash } from 'node:crypto';
import type { CopyRow, FindingKind, NewFinding, SliceRow } from '../store/quality.ts';
import { examineSeries, type Geometry } from './geometry.ts';
import { kindWords } from './kinds.ts';

export const seriesKinds = [
  'mixed-patients',
  'mixed-studies',
  'mixed-geometry',
  'missing-slices',
  'doubled-slices',
  'uneven-slices',
] as const;
export const copyKinds = ['duplicate-identical', 'duplicate-different'] as const;

const plural = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
const digest = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

function finding(
  kind: FindingKind,
  about: string,
  detail: string,
  rest: Pick<NewFinding, 'series' | 'patient' | 'instances'> & { basis?: string },
): NewFinding {
  const { title, severity } = kindWords[kind];
  return { key: `${kind}:${about}`, kind, severity, title, detail, ...rest };
}

const millimetres = (value: number): string => `${Number(value.toFixed(2))} mm`;

/** What is wrong with the instances under one Series Instance UID. */
export function findInSeries(uid: string, slices: readonly SliceRow[]): { findings: NewFinding[]; geometry: Geometry } {
  const geometry = examineSeries(slices);
  const findings: NewFinding[] = [];
  const first = slices[0];
  if (!first) return { findings, geometry };
  const all = slices.map((slice) => slice.id);
  const about = { series: first.series, patient: null };
  const patients = new Set(slices.map((slice) => slice.patient));
  const studies = new Set(slices.map((slice) => slice.studyUid));
  if (patients.size > 1) {
    const ids = new Set(slices.map((slice) => slice.patientId)).size;
    const detail = `${plural(patients.size, 'patient')} ${ids === 1 ? 'with one ID from different folders or issuers ' : ''}share this series of ${plural(slices.length, 'image')}.`;
    findings.push(
      finding('mixed-patients', uid, detail, {
        ...about,
        instances: all,
        basis: digest([...patients].map(String).sort()),
      }),
    );
  }
  if (studies.size > 1)
    findings.push(
      finding(
        'mixed-studies',
        uid,
        `${plural(slices.length, 'image')} of one series say that they are of ${studies.size} studies.`,
        { ...about, instances: all, basis: digest([...studies].sort()) },
      ),
    );
  if (geometry.differing.length)
    findings.push(
      finding(
        'mixed-geometry',
        uid,
        `${geometry.differing.length} of ${plural(slices.length, 'image')} differ from the others in orientation, size or spacing.`,
        { ...about, instances: geometry.differing },
      ),
    );
  if (geometry.missing.length)
    findings.push(
      finding(
        'missing-slices',
        uid,
        `${plural(geometry.missing.length, 'slice')} missing in steps of ${millimetres(geometry.step ?? 0)}; ${geometry.positions.length} places are there.`,
        { ...about, instances: all },
      ),
    );
  if (geometry.doubledIds.length)
    findings.push(
      finding(
        'doubled-slices',
        uid,
        `${plural(geometry.doubledIds.length, 'additional slice')} at ${plural(geometry.doubled.length, 'place')} that already hold one.`,
        { ...about, instances: geometry.doubledIds },
      ),
    );
  if (geometry.unevenSteps)
    findings.push(
      finding(
        'uneven-slices',
        uid,
        `${plural(geometry.unevenSteps, 'step')} differ from the usual ${millimetres(geometry.step ?? 0)} by more than a tenth.`,
        { ...about, instances: all },
      ),
    );
  return { findings, geometry };
}

/** Copies by SOP Instance UID, gathered by the series of the first copy: one decision for a folder copied twice. */
export function findCopies(rows: Iterable<CopyRow>): NewFinding[] {
  const groups = new Map<string, { kind: FindingKind; first: CopyRow; objects: number; instances: number[] }>();
  const close = (copy: CopyRow[]): void => {
    const first = copy[0];
    if (!first) return;
    const kind = copy.every((row) => row.content === first.content) ? 'duplicate-identical' : 'duplicate-different';
    const key = `${kind}:${first.seriesUid}`;
    const group = groups.get(key) ?? { kind, first, objects: 0, instances: [] };
    group.objects += 1;
    group.instances.push(...copy.slice(1).map((row) => row.id));
    groups.set(key, group);
  };
  let current: CopyRow[] = [];
  for (const row of rows) {
    if (current[0] && current[0].sopUid !== row.sopUid) {
      close(current);
      current = [];
    }
    current.push(row);
  }
  close(current);
  return [...groups.values()].map(({ kind, first, objects, instances }) => {
    const files = plural(instances.length, 'further file');
    const detail =
      kind === 'duplicate-identical'
        ? `${plural(objects, 'object')} of this series ${objects === 1 ? 'lies' : 'lie'} in ${files} with the same header and the same size; pixels were not compared.`
        : `The UIDs of ${plural(objects, 'object')} of this series ${objects === 1 ? 'is' : 'are'} used in ${files} with other content.`;
    return finding(kind, first.seriesUid, detail, { series: first.series, patient: null, instances });
  });
}
