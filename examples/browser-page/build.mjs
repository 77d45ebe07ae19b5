import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gazetteerUrl } from '@routebook/gazetteer';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the page into a folder that any web server can serve. `conditions` picks other entries of the packages, such as their sources. */
export async function buildPage(folder, conditions = []) {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(here, 'page.mjs')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions,
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'page.css']) copyFileSync(join(here, name), join(folder, name));
  copyFileSync(gazetteerUrl, join(folder, 'places.bin.gz'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPage(join(here, 'dist'));
  console.log(`Built into ${join(here, 'dist')}; serve that folder.`);
}
