/** Columns of the library's tables. */
import type { Output } from '#shared/contract/index.ts';
import type {
  ElementRow,
  FailureRow,
  InstanceRow,
  OptOutLine,
  PatientRow,
  Question,
  SeriesRow,
  StudyRow,
} from '#shared/contract/library.ts';
import type { Column } from '../../parts/table-columns.ts';
import { bytes, count, dicomDate } from '../../parts/words.ts';
import { questionWord } from './question-words.ts';
import { uidName } from './uid-names.ts';

/** A cell is never blank: what is not there says so. */
const or = (text: string, word = '–'): string => text || word;

export const patientColumns: readonly Column<PatientRow>[] = [
  { id: 'name', title: 'Name', width: 'minmax(140px, 1.4fr)', text: (row) => or(row.name, 'no name'), look: 'data' },
  {
    id: 'patientId',
    title: 'Patient ID',
    width: 'minmax(110px, 1fr)',
    text: (row) => or(row.patientId, 'no ID'),
    look: 'data',
  },
  { id: 'birthDate', title: 'Born', width: '100px', text: (row) => or(dicomDate(row.birthDate)), look: 'dim' },
  { id: 'sex', title: 'Sex', width: '44px', text: (row) => or(row.sex), look: 'dim' },
  { id: 'studies', title: 'Studies', width: '72px', align: 'right', text: (row) => count(row.studies) },
  { id: 'series', title: 'Series', width: '72px', align: 'right', text: (row) => count(row.series) },
  { id: 'instances', title: 'Instances', width: '88px', align: 'right', text: (row) => count(row.instances) },
  {
    id: 'state',
    title: 'State',
    width: 'minmax(90px, 1fr)',
    text: (row) => (row.excluded === null ? 'in' : `left out: ${row.excluded}`),
  },
];

export const studyColumns: readonly Column<StudyRow>[] = [
  { id: 'date', title: 'Date', width: '110px', text: (row) => or(dicomDate(row.date), 'no date') },
  {
    id: 'description',
    title: 'Study description',
    width: 'minmax(160px, 1fr)',
    text: (row) => or(row.description, 'no description'),
    look: 'data',
  },
  { id: 'series', title: 'Series', width: '72px', align: 'right', text: (row) => count(row.series) },
  { id: 'instances', title: 'Instances', width: '88px', align: 'right', text: (row) => count(row.instances) },
  { id: 'uid', title: 'Study Instance UID', width: 'minmax(200px, 1.4fr)', text: (row) => row.uid, look: 'mono' },
];

export const seriesColumns: readonly Column<SeriesRow>[] = [
  { id: 'image', title: 'Image', width: '60px', text: () => '' },
  {
    id: 'patient',
    title: 'Patient',
    width: 'minmax(140px, 1.3fr)',
    text: (row) => [row.patientName, row.patientId].filter(Boolean).join(' · ') || 'no name, no ID',
    look: 'data',
    sorts: true,
    fadeRepeats: true,
  },
  {
    id: 'date',
    title: 'Study',
    width: '112px',
    text: (row) => or(dicomDate(row.studyDate), 'no date'),
    look: 'dim',
    wide: true,
  },
  {
    id: 'description',
    title: 'Series description',
    width: 'minmax(130px, 1.2fr)',
    text: (row) => or(row.description, 'no description'),
    look: 'data',
    sorts: true,
  },
  { id: 'modality', title: 'Mod.', width: '64px', text: (row) => or(row.modality), look: 'dim', sorts: true },
  {
    id: 'instances',
    title: 'Instances',
    width: '72px',
    align: 'right',
    text: (row) => count(row.instances),
    sorts: true,
  },
  { id: 'strip', title: 'Slices', width: '96px', text: (row) => row.geometry.text },
  {
    id: 'thickness',
    title: 'mm',
    width: '52px',
    align: 'right',
    text: (row) => (row.thickness === null ? '–' : String(row.thickness)),
    look: 'dim',
    sorts: true,
  },
  {
    id: 'manufacturer',
    title: 'Manufacturer, model',
    width: 'minmax(100px, 0.9fr)',
    text: (row) => or([row.manufacturer, row.model].filter(Boolean).join(' ')),
    look: 'dim',
    sorts: true,
  },
  {
    id: 'state',
    title: 'State',
    width: '116px',
    text: (row) => (row.excluded === null ? row.geometry.text || row.geometry.state : `left out: ${row.excluded}`),
  },
];

export const instanceColumns: readonly Column<InstanceRow>[] = [
  {
    id: 'number',
    title: 'No.',
    width: '64px',
    align: 'right',
    text: (row) => (row.number === null ? '–' : count(row.number)),
  },
  { id: 'sopClass', title: 'SOP class', width: 'minmax(140px, 1fr)', text: (row) => or(uidName(row.sopClass)) },
  { id: 'frames', title: 'Frames', width: '64px', align: 'right', text: (row) => count(row.frames), look: 'dim' },
  {
    id: 'size',
    title: 'Matrix',
    width: '88px',
    align: 'right',
    text: (row) => (row.columns === null || row.rows === null ? '–' : `${row.columns} × ${row.rows}`),
    look: 'dim',
  },
  {
    id: 'syntax',
    title: 'Transfer syntax',
    width: 'minmax(110px, 0.8fr)',
    text: (row) => or(uidName(row.transferSyntax)),
    look: 'dim',
    wide: true,
  },
  { id: 'bytes', title: 'Size', width: '76px', align: 'right', text: (row) => bytes(row.size), look: 'dim' },
  { id: 'path', title: 'File', width: 'minmax(160px, 1.2fr)', text: (row) => row.path, look: 'mono' },
  {
    id: 'state',
    title: 'State',
    width: 'minmax(90px, 0.8fr)',
    text: (row) => (row.excluded === null ? (row.remark ?? 'in') : `left out: ${row.excluded}`),
  },
];

export const failureColumns: readonly Column<FailureRow>[] = [
  { id: 'path', title: 'File', width: 'minmax(200px, 1.2fr)', text: (row) => row.path, look: 'mono' },
  { id: 'size', title: 'Size', width: '84px', align: 'right', text: (row) => bytes(row.size), look: 'dim' },
  { id: 'reason', title: 'What is wrong', width: 'minmax(200px, 1.4fr)', text: (row) => row.reason },
  { id: 'outcome', title: 'What became of it', width: 'minmax(140px, 0.8fr)', text: (row) => row.outcome, look: 'dim' },
];

export const elementColumns: readonly Column<ElementRow>[] = [
  { id: 'tag', title: 'Tag', width: '112px', text: (row) => row.tag, look: 'mono' },
  { id: 'vr', title: 'VR', width: '40px', text: (row) => row.vr, look: 'mono' },
  { id: 'name', title: 'Attribute', width: 'minmax(160px, 0.8fr)', text: (row) => row.name || 'not in the dictionary' },
  {
    id: 'value',
    title: 'Value',
    width: 'minmax(200px, 1.6fr)',
    text: (row) =>
      row.items !== null ? `${count(row.items)} ${row.items === 1 ? 'item' : 'items'}` : row.value || 'empty',
    look: 'data',
  },
  {
    id: 'length',
    title: 'Bytes',
    width: '80px',
    align: 'right',
    text: (row) => (row.length < 0 ? 'open' : count(row.length)),
    look: 'dim',
  },
];

export const questionColumns: readonly Column<Question>[] = [
  { id: 'question', title: 'Question', width: '178px', text: questionWord },
  {
    id: 'who',
    title: 'Names and patient IDs',
    width: 'minmax(160px, 1fr)',
    text: (row) => `${row.names.join(' | ') || 'no name'}: ${row.patientIds.join(' | ')}`,
  },
];

type VariantLine = Output<'library.question'>['variants'][number] & { grouped: boolean };
const between = (from: string, to: string): string =>
  from === to || to === '' ? or(dicomDate(from), 'no date') : `${dicomDate(from)} – ${dicomDate(to)}`;
export const variantColumns: readonly Column<VariantLine>[] = [
  { id: 'group', title: 'Part', width: '48px', text: (row) => (row.grouped ? String(row.group) : '–'), look: 'dim' },
  { id: 'name', title: 'Name', width: 'minmax(100px, 1.2fr)', text: (row) => or(row.name, 'no name'), look: 'data' },
  {
    id: 'patientId',
    title: 'Patient ID',
    width: 'minmax(60px, 0.7fr)',
    text: (row) => [or(row.patientId, 'no ID'), row.issuer].filter(Boolean).join(' · '),
    look: 'data',
  },
  {
    id: 'born',
    title: 'Born, sex',
    width: '116px',
    text: (row) => [or(dicomDate(row.birthDate)), or(row.sex)].join(' · '),
    look: 'data',
  },
  { id: 'instances', title: 'Images', width: '56px', align: 'right', text: (row) => count(row.instances) },
  {
    id: 'studies',
    title: 'Studies',
    width: '60px',
    align: 'right',
    text: (row) => count(row.studies),
    look: 'dim',
    wide: true,
  },
  { id: 'dates', title: 'When', width: 'minmax(84px, 0.8fr)', text: (row) => between(row.from, row.to), look: 'dim' },
  { id: 'modalities', title: 'Mod.', width: '64px', text: (row) => row.modalities.join(' '), look: 'dim', wide: true },
  {
    id: 'folder',
    title: 'Folder',
    width: 'minmax(90px, 1fr)',
    text: (row) => row.folder.split('/').slice(-2).join('/'),
    look: 'mono',
  },
];

const outcomeWord = ({ outcome, near, patients }: OptOutLine): string =>
  outcome === 'nobody'
    ? 'nobody in the collection'
    : `${outcome === 'one' ? 'one patient' : `${count(patients.length)} patients`}${near ? ', written otherwise' : ''}`;
export const optOutColumns: readonly Column<OptOutLine>[] = [
  { id: 'line', title: 'Line', width: '52px', align: 'right', text: (row) => count(row.line), look: 'dim' },
  { id: 'id', title: 'ID on the list', width: 'minmax(100px, 1fr)', text: (row) => row.id, look: 'data' },
  {
    id: 'issuer',
    title: 'Issuer',
    width: 'minmax(60px, 0.5fr)',
    text: (row) => or(row.issuer),
    look: 'dim',
    wide: true,
  },
  { id: 'outcome', title: 'Names', width: 'minmax(150px, 1.2fr)', text: outcomeWord },
  {
    id: 'patients',
    title: 'In the collection',
    width: 'minmax(90px, 1fr)',
    text: ({ patients }) =>
      or(patients.map(({ patientId, issuer }) => [patientId, issuer].filter(Boolean).join(' · ')).join(' | ')),
    look: 'data',
  },
];
