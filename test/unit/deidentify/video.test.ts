/** Encapsulated video: its stream joined and read in parts, searched beside its pictures, watched, admitted, packaged bit for bit. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Card } from '#shared/contract/card.ts';
import type { DocumentRow } from '#shared/contract/documents.ts';
import { packPart, unpackPart } from '#shared/stream.ts';
import { frameBytes } from '#engine/dicom/pixels/frames.ts';
import { imageOf } from '#engine/dicom/pixels/image.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { containerOf, readVideo, videoStream } from '#engine/dicom/pixels/video.ts';
import { videoCodec } from '#engine/dicom/pixels/video-codec.ts';
import { withholdCode } from '#engine/deidentify/withhold.ts';
import { hasPydicom } from '../../fixtures/pydicom.ts';
import { mp4, mpeg2, mpeg2Syntax, videoClass, videoObject, withTitle } from '../../fixtures/video.ts';
import { startProject, sourceObject, type TestProject } from '../release/project.ts';

const reason = 'Watched by two of us, vote 12';
/** In three fragments; the last is filled up to an even length (PS3.5 A.4). */
const pieces = [mp4.subarray(0, 600), mp4.subarray(600, 1800), mp4.subarray(1800)];

let project: TestProject;
const documents = () => project.engine.call('deidentify.documents', {});
let byUid: Map<number, DocumentRow>;
const readAll = async (): Promise<void> => {
  const { rows } = await documents();
  const uid = project.engine.workspace.db
    .prepare<[number], string>('SELECT sop_uid FROM instance WHERE id = ?')
    .pluck();
  byUid = new Map(rows.map((row) => [Number(uid.get(row.instance)!.split('.').at(-1)), row]));
};
const admit = (number: number, looked = true) =>
  project.engine.call('deidentify.decideDocument', {
    instance: byUid.get(number)!.instance,
    decision: { admit: true, reason, looked },
  });
const leftOut = async (): Promise<number> =>
  (await project.engine.call('deidentify.withheld', {})).reduce((sum, one) => sum + one.instances, 0);

beforeAll(async () => {
  project = await startProject({
    'ct.dcm': sourceObject(1, 1, 1),
    'v1.dcm': videoObject(1, pieces),
    'v2.dcm': videoObject(2, [withTitle(mp4, 'Film of Musterfrau')]),
    'v3.dcm': videoObject(3, [mpeg2], mpeg2Syntax),
    'v4.dcm': videoObject(4, [mp4], undefined, { BurnedInAnnotation: 'YES' }),
  });
}, 60_000);
afterAll(() => project.close());

describe('the stream', () => {
  it('PS3.5 8.2.5 to 8.2.8: transfer syntaxes of video, and none beside', () => {
    const known = ['100', '101', '102', '103', '104', '105', '106', '107', '108', '100.1', '106.1'];
    const names = known.map((one) => videoCodec(`1.2.840.10008.1.2.4.${one}`));
    expect(names).toEqual(['MPEG-2', 'MPEG-2', 'MPEG-4 AVC', 'MPEG-4 AVC', 'MPEG-4 AVC', 'MPEG-4 AVC', 'MPEG-4 AVC', 'HEVC', 'HEVC', 'MPEG-2', 'MPEG-4 AVC']); // prettier-ignore
    for (const none of ['.4.90', '.4.109', '.4.110', '.4.10', '.5', '.4.1000'])
      expect(videoCodec(`1.2.840.10008.1.2${none}`)).toBeUndefined();
  });
  it('PS3.5 A.4: fragments are joined, and any part of them can be read alone', () => {
    const file = readDicomFile(join(project.sources, 'v1.dcm'));
    const stream = videoStream(file)!;
    expect(stream.size).toBe(mp4.length + (mp4.length % 2));
    expect(readVideo(file, stream, 0, stream.size).subarray(0, mp4.length).equals(mp4)).toBe(true);
    for (const [from, length] of [[0, 10], [595, 10], [590, 1300], [1800, 5], [2400, 9999]] as const)
      expect(readVideo(file, stream, from, length).equals(readVideo(file, stream, 0, stream.size).subarray(from, from + length))).toBe(true); // prettier-ignore
    expect(readVideo(file, stream, stream.size + 5, 10)).toHaveLength(0);
  });
  it('is told by its first bytes', () => {
    const transport = Buffer.alloc(400);
    transport[0] = transport[188] = 0x47;
    expect([mp4, mpeg2, transport, Buffer.from('none of these')].map((head) => containerOf(head).name)).toEqual([
      'MP4',
      'MPEG program stream',
      'MPEG transport stream',
      'unknown container',
    ]);
  });
  it('is no picture to be masked or read: who asks for a frame as it is stored is told where it is looked at', () => {
    const file = readDicomFile(join(project.sources, 'v1.dcm'));
    expect(() => frameBytes(file, imageOf(file), 0)).toThrow(/a video, which is looked at in De-identify, Documents/);
  });
  it('comes to the page in parts that say how long the whole is', () => {
    const part = { size: 7, type: 'video/mp4', bytes: Uint8Array.of(1, 2, 3) };
    expect(unpackPart(packPart(part))).toEqual(part);
  });
});

describe('deciding', () => {
  it('is left out until a person says that they watched it', async () => {
    expect(await documents()).toMatchObject({ total: 4, waiting: 3 });
    expect(await leftOut()).toBe(4);
    await project.engine.job('deidentify.readDocuments', {});
    await readAll();
    expect(byUid.get(1)).toMatchObject({ kind: 'video', state: 'unread', size: mp4.length + 1, findings: [] });
    expect(byUid.get(1)!.unread).toMatch(/MPEG-4 AVC, MP4\): no program can say what its pictures show/);
    expect(byUid.get(3)!.unread).toMatch(/MPEG-2, MPEG program stream/);
    await expect(admit(1, false)).rejects.toThrow(/say that you did/);
    await expect(admit(4)).rejects.toThrow(/Burned In Annotation = YES/);
  });
  it('a name in its container keeps it out, whatever a person says', async () => {
    expect(byUid.get(2)).toMatchObject({ state: 'found' });
    expect(byUid.get(2)!.findings.map(({ kind }) => kind)).toContain('patient-name');
    await expect(admit(2)).rejects.toThrow(/Somebody whom your files name/);
  });
  it('lifts what was said of pictures, and nothing else', () => {
    const facts = { patientId: '1', modality: 'ES', sopClass: videoClass, imageType: '', burnedIn: '', samples: 3, rows: 64, description: '' }; // prettier-ignore
    const profile = { retain: [], clean: [] };
    expect(withholdCode(facts, profile)).toBe('pixel-text-likely');
    expect(withholdCode(facts, profile, undefined, 'admit')).toBe('pixel-text-likely');
    expect(withholdCode(facts, profile, undefined, 'watched')).toBeNull();
    expect(withholdCode({ ...facts, burnedIn: 'YES' }, profile, undefined, 'watched')).toBe('burned-in');
    expect(withholdCode({ ...facts, patientId: '' }, profile, undefined, 'watched')).toBe('no-patient-id');
  });
  it('admitting changes what is left out', async () => {
    await admit(1);
    expect(await leftOut()).toBe(3);
    await admit(3);
    await project.engine.workspace.jobs.idle();
    await readAll();
    expect(byUid.get(1)).toMatchObject({ state: 'admitted', looked: true });
  });
  it('left out in the review of pixels it stays out, and says so', async () => {
    const { instance } = byUid.get(1)!;
    const decision = { verdict: 'withhold' as const, masks: [] };
    await project.engine.call('deidentify.decidePixels', { targets: [{ instance }], decision });
    await readAll();
    expect(byUid.get(1)).toMatchObject({
      state: 'refused',
      unread: expect.stringContaining('left them out') as string,
    });
    await expect(admit(1)).rejects.toThrow(/left them out/);
    await project.engine.call('decisions.undo', {});
    await project.engine.workspace.jobs.idle();
    await readAll();
    expect(byUid.get(1)).toMatchObject({ state: 'admitted' });
  });
});

describe('packaging', () => {
  let folder = '';
  let card: Card;
  beforeAll(async () => {
    const job = await project.engine.job('release.write', { out: project.out, draft: true });
    folder = job.result?.['folder'] as string;
    card = Card.parse(JSON.parse(readFileSync(join(folder, 'dataset-card.json'), 'utf8')));
  }, 60_000);
  it.skipIf(!hasPydicom)('pydicom reads the same fragments, and that nothing was cleaned in them', () => {
    const script = `
import json, sys, glob, hashlib, pydicom
from pydicom.encaps import generate_pixel_data_fragment
from pydicom.filebase import DicomBytesIO
out = []
for path in sorted(glob.glob(sys.argv[1] + '/data/dicom/**/*.dcm', recursive=True)):
    d = pydicom.dcmread(path)
    if not d.file_meta.TransferSyntaxUID.startswith('1.2.840.10008.1.2.4.10'): continue
    f = DicomBytesIO(d.PixelData); f.is_little_endian = True
    parts = list(generate_pixel_data_fragment(f))
    out.append([hashlib.sha256(b''.join(parts[1:])).hexdigest(), len(parts) - 1, list(d.DeidentificationMethod), str(d.get('PatientName')), [i.CodeValue for i in d.DeidentificationMethodCodeSequence], 'BurnedInAnnotation' in d])
print(json.dumps(out))`;
    const read = JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, folder], { encoding: 'utf8' })) as [
      string, number, string[], string, string[], boolean,
    ][]; // prettier-ignore
    const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    const even = Buffer.concat([mp4, Buffer.alloc(mp4.length % 2)]);
    expect(new Map(read.map(([hash, count]) => [hash, count]))).toEqual(
      new Map([
        [sha(even), 3],
        [sha(mpeg2), 1],
      ]),
    );
    for (const [, , method, name, codes, burnedIn] of read) {
      expect(method).toContain('Video kept unchanged, admitted by a person');
      expect(name).not.toMatch(/Musterfrau/);
      expect(codes).toEqual(['113100']);
      expect(burnedIn).toBe(false);
    }
  });
  it('the card counts them, and the report says who watched', () => {
    expect(card.deidentification.documents).toEqual({ admitted: 0, looked: 0, unseen: 0, videos: 2, dismissed: 0 });
    expect(readFileSync(join(folder, 'reports/deidentification.md'), 'utf8')).toContain(
      '2 videos, packaged bit for bit: no program looked at the pictures. A person says that they watched the whole of it.',
    );
  });
  it('a video that changed has to be watched again', async () => {
    writeFileSync(join(project.sources, 'v3.dcm'), videoObject(3, [Buffer.concat([mpeg2, mpeg2])], mpeg2Syntax));
    await project.engine.job('library.index', {});
    expect((await documents()).rows.filter(({ state }) => state === 'waiting')).toHaveLength(1);
  });
});
