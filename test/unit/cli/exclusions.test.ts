/** The list of patients who must not be in: in doubt somebody is left out, and what is unknown is told by line. */
import { expect, it } from 'vitest';
import { exclusionReason, nearId, parseExclusions, planExclusions } from '../../../main/hosts/cli/exclusions.ts';

it.each([
  ['patient_id\nA1\nB2\n', ['2 A1', '3 B2']],
  ['A1\nB2', ['1 A1', '2 B2']],
  ['\uFEFFPatient ID;reason\r\nA1;moved\r\n\r\n"B 2";x\r\n', ['2 A1', '4 B 2']],
  ['reason,PatientID\nasked, A1 \n', ['2 A1']],
  ['', []],
  ['\n\n', []],
])('reads %j', (text, expected) => {
  expect(parseExclusions(text).map(({ line, id }) => `${line} ${id}`)).toEqual(expected);
});

it('takes spellings of one ID together', () => {
  expect(nearId(' 00Ab 12 ')).toBe('ab12');
  expect(nearId('0')).toBe('0');
});

const patient = (
  id: number,
  patientId: string,
  excluded: string | null = null,
): { id: number; patientId: string; excluded: string | null } => ({ id, patientId, excluded });

it('leaves out every patient of that ID, also in another folder and in another spelling, and tells what it did not find', () => {
  const rows = [
    { line: 2, id: 'A1' },
    { line: 3, id: '7' },
    { line: 4, id: 'nobody' },
  ];
  const plan = planExclusions(rows, [patient(1, 'A1'), patient(2, 'A1'), patient(3, '007'), patient(4, 'B2')]);
  expect(plan).toEqual({ exclude: [1, 2, 3], include: [], unknown: [4], near: [3] });
});

it('takes back only what a recipe left out before', () => {
  const plan = planExclusions([], [patient(1, 'A1', exclusionReason), patient(2, 'B2', 'withdrew')]);
  expect(plan).toEqual({ exclude: [], include: [1], unknown: [], near: [] });
});

it('does nothing twice', () => {
  expect(planExclusions([{ line: 1, id: 'A1' }], [patient(1, 'A1', exclusionReason)]).exclude).toEqual([]);
});
