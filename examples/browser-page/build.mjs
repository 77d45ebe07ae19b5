import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gazetteerUrl } from '@routebook/gazetteer';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the page into a folder that any web server can serve. `conditions` picks other entries of the packages, such as their sources. */
export async function buildPage(folder, conditions = []) {
  mkdirSync(folder, { recursive: true });
  // Browsers keep the places by their address: other places get another one.
  const places = `places-${createHash('sha256').update(readFileSync(gazetteerUrl)).digest('hex').slice(0, 12)}.bin.gz`;
  await build({
    entryPoints: [join(here, 'page.mjs')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions,
    define: { PLACES: JSON.stringify(places) },
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'page.css']) copyFileSync(join(here, name), join(folder, name));
  copyFileSync(gazetteerUrl, join(folder, places));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPage(join(here, 'dist'));
  console.log(`Built into ${join(here, 'dist')}; serve that folder.`);
}
