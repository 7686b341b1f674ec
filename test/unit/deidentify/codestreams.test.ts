/** EXIF, comments, thumbnails and bytes after the image inside compressed pixels: gone, and the picture is the same. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { deidentifyFile } from '#engine/deidentify/deidentify-files.ts';
import { codecOf, sideSegments } from '#engine/dicom/codestream.ts';
import { createDicom } from '#engine/dicom/create.ts';
import { jxlHead } from '#engine/dicom/jpeg-xl-head.ts';
import { decodeJxl } from '#engine/dicom/pixels/jpeg-xl.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { hasJpegXl, pillowJpeg } from '../../fixtures/foreign-streams.ts';
import { namedFrame, namelessFrame, withProfile } from '../../fixtures/jpeg-xl-texts.ts';
import { ct, identity, planOf, profileWith, runBytes } from './object.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/pydicom+pydicom', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fairpack-codestreams-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const segment = (marker: number, payload: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
};
const comment2000 = (text: string): Buffer => segment(0x64, Buffer.concat([Buffer.from([0, 1]), Buffer.from(text)]));

/** The first compressed frame of a corpus file. */
function frameOf(name: string): { bytes: Buffer; transferSyntax: string } {
  const file = readDicomFile(join(corpus, 'src/pydicom/data/test_files', name));
  const parts = file.pixel!.fragments!.slice(1).map(([offset, length]) =>
    Buffer.from(file.raw({ tag: 0, storedVr: '', vr: 'UN', offset, headerLength: 0, length, end: offset + length })),
  ); // prettier-ignore
  return { bytes: Buffer.concat(parts), transferSyntax: file.encoding.transferSyntax };
}
const pad = (bytes: Buffer): Buffer => (bytes.length & 1 ? Buffer.concat([bytes, Buffer.alloc(1)]) : bytes);

describe('the parts of a frame', () => {
  it('knows codecs by transfer syntax', () => {
    const syntaxes = ['50', '57', '70', '80', '81', '90', '91', '201', '203'];
    expect(syntaxes.map((end) => codecOf(`1.2.840.10008.1.2.4.${end}`))).toEqual([
      'jpeg', 'jpeg', 'jpeg', 'jpeg-ls', 'jpeg-ls', 'jpeg-2000', 'jpeg-2000', 'jpeg-2000', 'jpeg-2000',
    ]); // prettier-ignore
    expect(['1.2.840.10008.1.2.5', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.4.102'].map(codecOf)).toEqual([
      undefined, undefined, undefined,
    ]); // prettier-ignore
  });
  it('finds segments before, between and after scans, and takes stuffed bytes for none', () => {
    const scan = Buffer.concat([segment(0xda, Buffer.alloc(4)), Buffer.from([1, 0xff, 0, 0xff, 0xd0, 2])]);
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xd8]), segment(0xe1, Buffer.from('Exif')), scan, segment(0xfe, Buffer.from('between')), scan,
      Buffer.from([0xff, 0xd9]), Buffer.from('after'),
    ]); // prettier-ignore
    const found = sideSegments(bytes, 'jpeg')!;
    expect(found.map(({ marker, start, end }) => [marker, bytes.toString('latin1', start, end)])).toEqual([
      [0xe1, 'Exif'], [0xfe, 'between'], ['trailing', 'after'],
    ]); // prettier-ignore
  });
  it('gives up on what is no such frame, and on segments that end beyond it', () => {
    for (const bytes of [
      '',
      'text',
      '\xff\xd8text',
      '\xff\xd8\xff\xe1\x7f\xff',
      '\xff\xd8\xff\xe1\x00\x01',
      '\xff\x4f\xff\x93',
    ])
      for (const codec of ['jpeg', 'jpeg-ls', 'jpeg-2000'] as const)
        expect(sideSegments(Buffer.from(bytes, 'latin1'), codec), bytes).toBeUndefined();
  });
  it('never loops or throws on damaged frames', () => {
    let state = 1;
    const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
    for (let round = 0; round < 3000; round++) {
      const bytes = Buffer.from(Array.from({ length: Math.floor(random() * 60) }, () => (random() < 0.3 ? 255 : Math.floor(random() * 256))));
      const codec = (['jpeg', 'jpeg-ls', 'jpeg-2000'] as const)[round % 3]!;
      if (codec === 'jpeg-2000') bytes.set([0xff, 0x4f, 0xff].slice(0, bytes.length));
      else bytes.set([0xff, 0xd8, 0xff].slice(0, bytes.length));
      for (const { start, end } of sideSegments(bytes, codec) ?? []) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(bytes.length);
      }
    }
  }); // prettier-ignore
  it('a frame that cannot be walked keeps the object out', () => {
    const dataSet = ct({ PixelData: [Buffer.from('no image at all!')] });
    delete dataSet['PixelData OW'];
    const bytes = createDicom({ dataSet, transferSyntax: '1.2.840.10008.1.2.4.50' });
    expect(runBytes(bytes, profileWith()).result).toMatchObject({ state: 'withheld', code: 'codestream' });
  });
});

describe.skipIf(!hasJpegXl)('PS3.5 8.2.15: a JPEG packed again as JPEG XL (skipped without libjxl)', () => {
  const shape = { rows: 48, columns: 64, samples: 3, bits: 8 };
  const shades = Array.from({ length: 48 * 64 * 3 }, (_, at) => 128 + Math.round(90 * Math.sin(at / 211)));
  const run = (program: string, ...options: string[]) => spawnSync(program, options).status;
  it('what the JPEG held beside its picture goes, the picture is the same byte for byte', async () => {
    const { stream: jpeg } = pillowJpeg(shape, shades, 'quality=90');
    const extra = [segment(0xe1, Buffer.from('Exif\0\0NEEDLE GPS Roe')), segment(0xfe, Buffer.from('NEEDLE Roe^Ana'))];
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('in.jpg'), Buffer.concat([jpeg.subarray(0, 20), ...extra, jpeg.subarray(20)]));
    expect(run('cjxl', at('in.jpg'), at('in.jxl'), '--lossless_jpeg=1')).toBe(0);
    // Boxes of metadata may be compressed, too.
    const brob = Buffer.concat([Buffer.from('\0\0\0\0brobxml '), brotliCompressSync('<a>NEEDLE</a>')]);
    brob.writeUInt32BE(brob.length);
    const made = readFileSync(at('in.jxl'));
    const stream = Buffer.concat([made.subarray(0, 32), brob, made.subarray(32)]);
    writeFileSync(at('in.jxl'), stream);
    // The test knows that the comment comes back.
    expect(run('djxl', at('in.jxl'), at('back.jpg'))).toBe(0);
    expect(readFileSync(at('back.jpg')).includes('NEEDLE Roe^Ana')).toBe(true);

    const dataSet = ct({
      Rows: 48, Columns: 64, SamplesPerPixel: 3, PhotometricInterpretation: 'YBR_FULL_422', PlanarConfiguration: 0,
      BitsAllocated: 8, BitsStored: 8, HighBit: 7, BurnedInAnnotation: 'NO', 'PixelData OB': [pad(stream)],
    }); // prettier-ignore
    delete dataSet['PixelData OW'];
    const [source, target] = [at('packed.dcm'), at('unpacked.dcm')];
    writeFileSync(source, createDicom({ dataSet, transferSyntax: '1.2.840.10008.1.2.4.111' }));
    const task = { instance: 1, source, target, identity };
    expect(deidentifyFile(planOf(profileWith()), task, join(folder, 'unproven'))).toMatchObject({ state: 'written' });

    const file = readDicomFile(target);
    expect(file.encoding.transferSyntax).toBe('1.2.840.10008.1.2.4.112');
    const [offset, length] = file.pixel!.fragments![1]!;
    const out = readFileSync(target).subarray(offset, offset + length);
    expect(out).toHaveLength(pad(stream).length);
    writeFileSync(at('out.jxl'), out);
    // Nothing of it can be had again, and every byte beside it is as it was.
    expect(run('djxl', at('out.jxl'), at('again.jpg'))).toBe(0);
    expect(readFileSync(at('again.jpg')).includes('NEEDLE')).toBe(false);
    const beside = sideSegments(stream, 'jpeg-xl')!;
    const packed = beside.find(({ marker }) => marker === 'packed')!;
    expect(out.toString('latin1', packed.type, packed.start)).toBe('free');
    for (const { start, end } of beside) expect(out.subarray(start, end).every((byte) => byte === 0)).toBe(true);
    const differs = [...out].flatMap((byte, index) => (byte === (pad(stream)[index] ?? 0) ? [] : [index]));
    expect(
      differs.every((index) => beside.some(({ start, end, type }) => index >= (type ?? start) && index < end)),
    ).toBe(true);
    const seen = async (bytes: Buffer) => (await decodeJxl(bytes, jxlHead(bytes)!)).bytes;
    expect(await seen(out)).toEqual(await seen(stream));
    for (const name of ['in', 'out']) expect(run('djxl', at(`${name}.jxl`), at(`${name}.ppm`))).toBe(0);
    expect(readFileSync(at('out.ppm')).equals(readFileSync(at('in.ppm')))).toBe(true);
  });
});

describe('texts inside what a decoder needs', () => {
  const compressed = (
    rows: number,
    columns: number,
    samples: number,
    bits: number,
    transferSyntax: string,
    frame: Buffer,
  ) => {
    const dataSet = ct({
      Rows: rows, Columns: columns, SamplesPerPixel: samples, PhotometricInterpretation: samples === 1 ? 'MONOCHROME2' : 'RGB',
      ...(samples === 3 ? { PlanarConfiguration: 0 } : {}), BitsAllocated: bits > 8 ? 16 : 8, BitsStored: bits, HighBit: bits - 1,
      BurnedInAnnotation: 'NO', 'PixelData OB': [pad(frame)],
    }); // prettier-ignore
    delete dataSet['PixelData OW'];
    return createDicom({ dataSet, transferSyntax });
  };
  it('ITU-T T.84 F.2.2: of a SPIFF directory texts go; its header and its end, which decoders read, stay', () => {
    const header = segment(0xe8, Buffer.concat([Buffer.from('SPIFF\0'), Buffer.alloc(24, 3)]));
    const title = segment(0xe8, Buffer.from('\0\0\0\x04Roe^Ana', 'latin1'));
    const end = segment(0xe8, Buffer.from([0, 0, 0, 1, 0xff, 0xd8]));
    const rest = Buffer.concat([segment(0xf7, Buffer.alloc(9)), segment(0xda, Buffer.alloc(6)), Buffer.alloc(40, 5)]);
    const stream = (...segments: Buffer[]): Buffer =>
      Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, rest, Buffer.from([0xff, 0xd9])]);
    const outcome = (frame: Buffer) => runBytes(compressed(8, 8, 1, 8, '1.2.840.10008.1.2.4.80', frame), profileWith()).bytes; // prettier-ignore
    expect(outcome(stream(header, end)).includes(stream(header, end))).toBe(true);
    const written = outcome(stream(header, title, end));
    expect([written.includes('Roe^Ana'), written.includes(header), written.includes(end)]).toEqual([false, true, true]);
  });

  const jpegXl = '1.2.840.10008.1.2.4.110';

  it('ISO/IEC 18181-1 F.2, D.3.5: a named frame and a colour profile in JPEG XL keep the object out, without them it stays', () => {
    expect(jxlHead(namedFrame)).toEqual({ rows: 11, columns: 17, bits: 12, plain: true, textless: false });
    expect(jxlHead(withProfile)).toEqual({ rows: 7, columns: 9, bits: 8, plain: true, textless: false });
    const outcome = (bytes: Buffer) => runBytes(bytes, profileWith()).result;
    const withheld = { state: 'withheld', code: 'codestream' };
    expect(outcome(compressed(11, 17, 1, 12, jpegXl, namedFrame))).toMatchObject(withheld);
    expect(outcome(compressed(7, 9, 3, 8, jpegXl, withProfile))).toMatchObject(withheld);
    expect(outcome(compressed(11, 17, 1, 12, jpegXl, namelessFrame))).toMatchObject({ state: 'written' });
    // What follows the last frame is found, however short it is.
    const followed = Buffer.concat([namelessFrame, Buffer.from('Roe')]);
    expect(outcome(compressed(11, 17, 1, 12, jpegXl, followed))).toMatchObject(withheld);
  });

  const box = (type: string, ...content: (Buffer | string)[]): Buffer => {
    const inside = Buffer.concat(content.map((part) => Buffer.from(part)));
    const head = Buffer.alloc(8);
    head.writeUInt32BE(inside.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, inside]);
  };
  const coded = Buffer.concat([Buffer.from([0xff, 0x4f]), segment(0x51, Buffer.alloc(36)), Buffer.from([0xff, 0xd9])]);
  const signature = Buffer.from('0000000c6a5020200d0a870a', 'hex');
  const jp2 = (...header: Buffer[]): Buffer =>
    Buffer.concat([signature, box('ftyp', 'jp2 \0\0\0\0jp2 '), box('jp2h', box('ihdr', Buffer.alloc(14)), ...header), box('jp2c', coded)]); // prettier-ignore

  it('ISO 15444-1 I.5.3: of the header of a JP2 file numbers stay; texts and unknown boxes go, and texts of its profile', () => {
    const byNumber = box('colr', Buffer.from([1, 0, 0, 0, 0, 0, 16]));
    const plain = jp2(byNumber, box('cdef', Buffer.alloc(8)), box('res ', box('resc', Buffer.alloc(10))));
    expect(sideSegments(plain, 'jpeg-2000')).toEqual([]);
    const text = jp2(byNumber, box('xml ', '<a>NEEDLE</a>'), box('ihdr', 'NEEDLE and NEEDLE'));
    expect(sideSegments(text, 'jpeg-2000')!.map(({ marker, start, end }) => [marker, text.toString('latin1', start, end)])).toEqual([
      ['box', '<a>NEEDLE</a>'], ['box', 'NEEDLE and NEEDLE'],
    ]); // prettier-ignore
    // Colours said in a way that nobody knows, or at a length that no number has.
    for (const content of [Buffer.from([4, 0, 0, 1]), Buffer.concat([Buffer.from([1, 0, 0]), Buffer.alloc(40, 'N')])])
      expect(sideSegments(jp2(box('colr', content)), 'jpeg-2000')).toBeUndefined();

    const profile = Buffer.alloc(160);
    profile.writeUInt32BE(160);
    profile.write('acsp', 36, 'latin1');
    profile.writeUInt32BE(1, 128);
    profile.write('cprt', 132, 'latin1');
    profile.writeUInt32BE(144, 136);
    profile.writeUInt32BE(16, 140);
    profile.write('text\0\0\0\0Roe^Ana\0', 144, 'latin1');
    const frame = jp2(box('colr', Buffer.from([2, 0, 0]), profile));
    const { result, bytes } = runBytes(compressed(8, 8, 1, 8, '1.2.840.10008.1.2.4.90', frame), profileWith());
    expect(result).toMatchObject({ state: 'written' });
    expect(bytes.includes('Roe^Ana')).toBe(false);
    expect(bytes.includes(frame.subarray(0, frame.indexOf('Roe^Ana') - 80))).toBe(true);
  });
});

describe.skipIf(!existsSync(corpus))('real frames (skipped where ../shared is absent)', () => {
  const planted = [
    ['JPEG extended', 'JPGExtended.dcm'],
    ['JPEG lossy', 'JPEG-lossy.dcm'],
    ['JPEG-LS', 'MR_small_jpeg_ls_lossless.dcm'],
    ['JPEG 2000', 'MR_small_jp2klossless.dcm'],
  ] as const;
  for (const [kind, name] of planted)
    it(`${kind}: planted EXIF, comment and trailing text go, lengths and picture stay, other programs decode the same`, () => {
      const { bytes, transferSyntax } = frameOf(name);
      const frame = bytes.subarray(0, bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2);
      const codec = codecOf(transferSyntax)!;
      // JPEG 2000: after the SIZ segment, which comes first in its main header.
      const at = codec === 'jpeg-2000' ? 4 + frame.readUInt16BE(4) : 2;
      const extra =
        codec === 'jpeg-2000'
          ? comment2000('NEEDLE Roe^Ana')
          : Buffer.concat([
              segment(0xe1, Buffer.from('Exif\0\0NEEDLE GPS Roe')),
              segment(0xfe, Buffer.from('NEEDLE comment')),
              segment(0xed, Buffer.from('Photoshop 3.0\0NEEDLE')),
            ]);
      const changed = pad(Buffer.concat([frame.subarray(0, at), extra, frame.subarray(at), Buffer.from('NEEDLE')]));
      const original = join(corpus, 'src/pydicom/data/test_files', name);
      const source = join(folder, `${kind}-source.dcm`);
      const target = join(folder, 'out', `${kind}.dcm`);
      mkdirSync(join(folder, 'out'), { recursive: true });
      const old = readFileSync(original);
      const file = readDicomFile(original);
      const items = [Buffer.alloc(0), changed].map((bytes) => {
        const head = Buffer.from([0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0]);
        head.writeUInt32LE(bytes.length, 4);
        return Buffer.concat([head, bytes]);
      });
      const start = file.pixel!.offset + file.pixel!.headerLength;
      writeFileSync(source, Buffer.concat([old.subarray(0, start), ...items, Buffer.from([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0])]));
      // Secondary captures are left out whole: what the test is about are the pixels.
      const asCt = Buffer.from(readFileSync(source).toString('latin1').replace(/1\.2\.840\.10008\.5\.1\.4\.1\.1\.7\0/g, '1.2.840.10008.5.1.4.1.1.2\0'), 'latin1');
      writeFileSync(source, asCt);
      const plan = planOf(profileWith(['modified-dates']));
      const result = deidentifyFile(plan, { instance: 1, source, target, identity }, join(folder, 'unproven'));
      expect(result.state).toBe('written');
      const written = readFileSync(target);
      expect([asCt.includes('NEEDLE'), written.includes('NEEDLE'), written.includes('Roe')]).toEqual([true, false, false]);
      const again = readDicomFile(target);
      expect(again.pixel!.fragments!.map(([, length]) => length)).toEqual([0, changed.length]);
      const [offset, length] = again.pixel!.fragments![1]!;
      const out = written.subarray(offset, offset + length);
      // Nothing but the planted stretches differs.
      const kept = Buffer.concat([out.subarray(0, at), out.subarray(at + extra.length, frame.length + extra.length)]);
      expect(kept.equals(frame)).toBe(true);
      if (spawnSync('gdcmconv', ['--version']).error) return;
      const raw = (path: string, to: string): Buffer => {
        spawnSync('gdcmconv', ['--raw', path, join(folder, to)]);
        const plain = readDicomFile(join(folder, to));
        return Buffer.from(plain.raw(plain.pixel!));
      };
      expect(raw(target, 'a.dcm').equals(raw(original, 'b.dcm'))).toBe(true);
    }); // prettier-ignore
  it('a frame without side text is written bit for bit', () => {
    for (const name of ['MR_small_jp2klossless.dcm', 'MR_small_jpeg_ls_lossless.dcm']) {
      const source = join(corpus, 'src/pydicom/data/test_files', name);
      const target = join(folder, name);
      expect(
        deidentifyFile(planOf(profileWith()), { instance: 1, source, target, identity }, join(folder, 'unproven'))
          .state,
      ).toBe('written');
      const [before, after] = [readDicomFile(source), readDicomFile(target)];
      expect(Buffer.from(after.raw(after.pixel!)).equals(Buffer.from(before.raw(before.pixel!)))).toBe(true);
    }
  });
});
