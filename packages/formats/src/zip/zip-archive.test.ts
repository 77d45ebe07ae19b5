import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { defaultLimits, type Limits } from '../limits.js';
import { crc32 } from './crc32.js';
import { ZipArchive } from './zip-archive.js';

function inflateAll(bytes: Uint8Array, limits: Partial<Limits> = {}): Record<string, number> {
  const archive = new ZipArchive(bytes, { ...defaultLimits, ...limits });
  const sizes: Record<string, number> = {};
  for (const name of archive.names) {
    sizes[name] = 0;
    archive.inflate(name, (piece) => {
      sizes[name] = (sizes[name] ?? 0) + piece.length;
    });
  }
  return sizes;
}

function refusal(code: string, args: object = {}) {
  return expect.objectContaining({ name: 'UnreadableFile', code, args: expect.objectContaining(args) });
}

/** Changes a field of the directory's first entry, at its place in the entry. */
function forge(bytes: Uint8Array, place: number, value: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  const end = forged.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + place, value, true);
  return forged;
}

const zeros = new Uint8Array(40 * 1024 * 1024);
const small = zipSync({ 'a.xml': strToU8('hello '.repeat(100)), 'b.bin': [new Uint8Array(50_000).map((_, at) => at * 7), { level: 0 }] });

it('computes the checksum of zip files', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926);
});

it('inflates deflated and stored entries', () => {
  expect(inflateAll(small)).toEqual({ 'a.xml': 600, 'b.bin': 50_000 });
});

it('finds entries whatever the case, slashes or bytes before the archive', () => {
  const bytes = zipSync({ 'XL\\Workbook.XML': strToU8('x'), '/docProps/app.xml': strToU8('yy') });
  expect(inflateAll(bytes)).toEqual({ 'xl/workbook.xml': 1, 'docprops/app.xml': 2 });
  const shifted = new Uint8Array(bytes.length + 100);
  shifted.set(bytes, 100);
  expect(inflateAll(shifted)).toEqual({ 'xl/workbook.xml': 1, 'docprops/app.xml': 2 });
});

it('counts what really comes out, not what is declared', () => {
  const bomb = zipSync({ 'a.xml': zeros });
  expect(() => inflateAll(bomb)).toThrow(refusal('file-too-large', { limit: 'inflateRatio' }));
  expect(() => inflateAll(bomb, { inflateRatio: 2000, inflatedBytes: 1e6 })).toThrow(
    refusal('file-too-large', { limit: 'inflatedBytes', allowed: 1 }),
  );
  expect(() => inflateAll(forge(bomb, 24, 1000))).toThrow(refusal('file-damaged', { reason: 'part-longer-than-declared', part: 'a.xml' }));
  const twice = zipSync({ a: zeros.subarray(0, 600_000), b: zeros.subarray(0, 600_000) });
  expect(() => inflateAll(twice, { inflatedBytes: 1e6 })).toThrow(refusal('file-too-large', { limit: 'inflatedBytes' }));
});

it('refuses too many entries', () => {
  const many = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}`, strToU8('x')])));
  expect(() => inflateAll(many, { zipEntries: 29 })).toThrow(refusal('file-too-large', { limit: 'zipEntries' }));
  expect(Object.keys(inflateAll(many, { zipEntries: 30 }))).toHaveLength(30);
});

it('refuses what is damaged, locked or unknown', () => {
  expect(() => inflateAll(forge(small, 16, 12345))).toThrow(refusal('file-damaged', { reason: 'part-checksum' }));
  expect(() => inflateAll(forge(small, 24, 601))).toThrow(refusal('file-damaged', { reason: 'part-checksum' }));
  expect(() => inflateAll(forge(small, 20, 5))).toThrow(refusal('file-damaged'));
  expect(() => inflateAll(forge(small, 42, 9_999_999))).toThrow(refusal('file-damaged', { reason: 'zip-entry' }));
  expect(() => inflateAll(forge(small, 8, 1))).toThrow(refusal('file-encrypted', { how: 'zip' }));
  expect(() => inflateAll(forge(small, 10, 99))).toThrow(refusal('file-damaged', { reason: 'zip-method' }));
  expect(() => inflateAll(small.subarray(0, small.length - 30))).toThrow(refusal('file-damaged', { reason: 'zip-cut-off' }));
  expect(() => inflateAll(small.subarray(20))).toThrow(refusal('file-damaged'));
});
