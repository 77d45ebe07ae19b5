import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.js';
import { packEntry } from './pack-entry.js';
import { rewriteZip } from './rewrite-zip.js';
import { ZipArchive } from './zip-archive.js';

const unpack = (pieces: readonly Uint8Array[]) => inflateRawSync(Buffer.concat(pieces));

describe('packEntry', () => {
  it('keeps every byte', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (content) => Buffer.from(content).equals(unpack(packEntry(content)))));
  });

  it.each([100 * 1024 + 1, 90 * 65_535, 90 * 65_535 + 1, 20_000_000])('packs %i like bytes no more than 90 times', (length) => {
    const content = new Uint8Array(length).fill(65);
    const pieces = packEntry(content);
    expect(Buffer.concat(pieces).length * 90).toBeGreaterThanOrEqual(length);
    expect(unpack(pieces).equals(content)).toBe(true);
  });

  it('makes an archive that our own reader takes, however repetitive a part is', () => {
    const content = new Uint8Array(20_000_000).fill(65);
    const archive = new ZipArchive(rewriteZip(undefined, [{ name: 'a', content }]), defaultLimits);
    expect(Buffer.from(archive.read('a')).equals(content)).toBe(true);
  });
});
