import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { concatBytes } from '../concat-bytes.js';
import { defaultLimits } from '../limits.js';
import { rewriteZip } from './rewrite-zip.js';
import { ZipArchive } from './zip-archive.js';

const open = (bytes: Uint8Array) => new ZipArchive(bytes, defaultLimits);
const again = (bytes: Uint8Array) => rewriteZip(open(bytes), open(bytes).listed);
const files = { 'a.xml': strToU8('<a/>'.repeat(99)), 'b/ü.bin': strToU8('b') };

/** What a writer leaves that did not know the sizes when it began, with or without the mark before them. */
function withDescriptor(marked: boolean): Uint8Array {
  const zip = zipSync({ 'a.xml': files['a.xml'] });
  const view = new DataView(zip.buffer.slice(0));
  const central = view.getUint32(zip.length - 6, true);
  const sizes = new Uint8Array(view.buffer.slice(14, 26));
  for (const at of [6, central + 8]) view.setUint16(at, view.getUint16(at, true) | 8, true);
  for (const at of [14, 18, 22]) view.setUint32(at, 0, true);
  const descriptor = concatBytes([marked ? Uint8Array.of(0x50, 0x4b, 7, 8) : new Uint8Array(0), sizes]);
  view.setUint32(zip.length - 6, central + descriptor.length, true);
  const bytes = new Uint8Array(view.buffer);
  return concatBytes([bytes.subarray(0, central), descriptor, bytes.subarray(central)]);
}

/** The same entry with its sizes in a 64-bit field, beside a field of another kind. */
function withLongSizes(): Uint8Array {
  const zip = zipSync({ 'a.xml': files['a.xml'] });
  const view = new DataView(zip.buffer);
  const central = view.getUint32(zip.length - 6, true);
  const size = view.getUint32(18, true);
  const inflatedSize = view.getUint32(22, true);
  const extra = new Uint8Array(26);
  const field = new DataView(extra.buffer);
  for (const [at, value] of [
    [0, 0x9999],
    [2, 2],
    [6, 1],
    [8, 16],
  ] as const)
    field.setUint16(at, value, true);
  field.setUint32(10, inflatedSize, true);
  field.setUint32(18, size, true);
  for (const at of [18, 22, central + 20, central + 24]) view.setUint32(at, 0xffffffff, true);
  for (const at of [28, central + 30]) view.setUint16(at, extra.length, true);
  view.setUint32(zip.length - 6, central + extra.length, true);
  view.setUint32(zip.length - 10, view.getUint32(zip.length - 10, true) + extra.length, true);
  const end = zip.length - 22;
  return concatBytes([zip.subarray(0, 35), extra, zip.subarray(35, central), zip.subarray(central, end), extra, zip.subarray(end)]);
}

describe('rewriteZip', () => {
  test('carries what it is given byte for byte', () => {
    const zip = zipSync(files, { mtime: '2020-02-02' });
    expect(again(zip)).toEqual(zip);
  });

  test.each([
    ['a descriptor behind its data', withDescriptor(true)],
    ['a descriptor without its mark', withDescriptor(false)],
    ['sizes in 64 bits', withLongSizes()],
    ['bytes before the archive', concatBytes([strToU8('#!/bin/sh\n'), zipSync({ 'a.xml': files['a.xml'] })])],
  ])('takes an entry with %s', (_, zip) => {
    const written = again(zip);
    expect(unzipSync(written)).toEqual({ 'a.xml': files['a.xml'] });
    const [before, after] = [open(zip), open(written)].map((archive) => archive.packed(archive.listed[0] as never).data);
    expect(after).toEqual(before);
    expect(again(written)).toEqual(written);
  });

  test('carries an entry that is damaged as it is', () => {
    const zip = zipSync(files, { level: 0 });
    zip[40] = 0;
    expect(again(zip)).toEqual(zip);
  });

  test('writes new entries that others read, the same each time', () => {
    const entries = fc.dictionary(fc.stringMatching(/^[a-zé]{1,9}\.xml$/), fc.uint8Array({ maxLength: 300 }), { noNullPrototype: true });
    fc.assert(
      fc.property(entries, (written) => {
        const items = Object.entries(written).map(([name, content]) => ({ name, content }));
        const zip = rewriteZip(undefined, items);
        expect(unzipSync(zip)).toEqual(written);
        expect(rewriteZip(undefined, items)).toEqual(zip);
      }),
    );
  });

  test('replaces an entry in its place under its exact name', () => {
    const source = open(zipSync({ 'A\\B.xml': strToU8('old'), 'c.xml': strToU8('c') }));
    const [first, second] = source.listed;
    const zip = rewriteZip(source, [{ name: 'a/b.xml', content: strToU8('new'), replaces: first }, second as never]);
    expect(Object.entries(unzipSync(zip)).map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
      ['A\\B.xml', 'new'],
      ['c.xml', 'c'],
    ]);
  });
});
