import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../say.mjs';

export const title = 'size of core (minified, brotli)';

// What a page loads: everything but the gazetteer; and the least with which a sheet can be reviewed, in English only.
const BUDGETS = [
  { name: 'all of core', code: `export * from './packages/core/src/index.ts';`, limit: 60, withZod: true },
  {
    name: 'review in English',
    code: `export { review } from './packages/core/src/index.ts'; export { english } from './packages/core/src/locales/en.ts';`,
    limit: 25,
    withZod: false,
  },
];

export async function check() {
  const measured = [];
  for (const { name, code, limit, withZod } of BUDGETS) {
    const [alone, together] = [await size(code, ['zod']), await size(code, [])];
    measured.push({
      ok: (withZod ? together : alone) <= limit * 1000,
      text: `${name} ${kilo(alone)} kB (${kilo(together)} with zod) of ${limit}`,
    });
  }
  return { ok: measured.every(({ ok }) => ok), note: measured.map(({ text }) => text).join('; ') };
}

async function size(contents, external) {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    treeShaking: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['routebook-source'],
    external,
    logLevel: 'silent',
  });
  return brotliCompressSync(result.outputFiles[0].contents).length;
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}
