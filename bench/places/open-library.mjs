import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const core = fileURLToPath(new URL('../../packages/core/src/', import.meta.url));
const shipped = new URL('../../packages/gazetteer/data/places.bin.gz', import.meta.url);
const languages = ['en', 'fr', 'es', 'pt', 'sw', 'ar', 'am'];
const entry = [
  `export { openGazetteer } from '${core}places/gazetteer.ts';`,
  `export { createPlaceResolver } from '${core}places/resolver.ts';`,
  `export { suggestPlaces } from '${core}places/suggest-places.ts';`,
  ...languages.map((one) => `export { places as ${one} } from '${core}locales/${one}/places.ts';`),
].join('\n');

/**
 * The place reader as its sources stand now: what it takes to open it, a way to make resolvers that remember nothing, and the pick list.
 * The index is the shipped edition unless another file is given, by the caller or by PLACES_INDEX.
 */
export async function openLibrary(index = process.env.PLACES_INDEX ?? shipped) {
  const stdin = { contents: entry, resolveDir: core, loader: 'ts' };
  const folder = mkdtempSync(join(tmpdir(), 'routebook-bench-'));
  const outfile = join(folder, 'places.mjs');
  await build({ stdin, bundle: true, format: 'esm', outfile });
  const library = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  const words = languages.map((one) => library[one]);
  const started = performance.now();
  const bytes = gunzipSync(readFileSync(index));
  const unzipped = performance.now();
  const gazetteer = library.openGazetteer(bytes);
  const opened = performance.now();
  const newResolver = () => library.createPlaceResolver(gazetteer, words);
  const { suggestPlaces } = library;
  return { gazetteer, newResolver, suggestPlaces, bytes: bytes.length, unzipMs: unzipped - started, openMs: opened - unzipped };
}

/** What the cells of a row are for the reader: one cell with everything, or a column for the city and one for the country. */
export function textsOf({ city, country }) {
  if (!city) return { country };
  return country ? { city, country } : { whole: city };
}
