import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = new URL('.', import.meta.url);

/** Names, versions and licences of the data packages, as their own manifests give them. */
export function sourceVersions(folder = '') {
  const { dependencies } = JSON.parse(readFileSync(new URL(`${folder}package.json`, here), 'utf8'));
  return Object.entries(dependencies).map(([name, version]) => {
    const { license = 'see LICENSES.md' } = JSON.parse(readFileSync(new URL(`${folder}node_modules/${name}/package.json`, here), 'utf8'));
    return { name, version, license };
  });
}

/** Zipped so that every machine writes the same bytes: without a time, and the system's byte says "unknown". */
export function zip(bytes) {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255;
  return zipped;
}

/** How small it travels from a server that sends brotli. */
function brotliSize(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(bytes, { params }).length;
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes `places.bin.gz` and `manifest.json` into a folder, and gives the manifest. */
export function writeEdition(folder, { edition, sources, bytes, counts, supplementRows }) {
  const zipped = zip(bytes);
  const manifest = {
    format: 'routebook-places@1',
    edition,
    sources,
    supplementRows,
    counts,
    bytes: { packed: bytes.length, zipped: zipped.length, brotli: brotliSize(bytes) },
    sha256: { packed: sha256(bytes), zipped: sha256(zipped) },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('places.bin.gz', folder), zipped);
  writeFileSync(new URL('manifest.json', folder), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
