import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../say.mjs';

export const title = 'size of core (minified, brotli, without zod)';

// Nothing may grow unnoticed: `limit` holds what there is; `aim` is where we want to be (docs/performance.md says what stands between).
// zod is left out: it stands at the borders only, and a page that reviews sheets does not load it.
const BUDGETS = [
  { name: 'all of core', code: `export * from './packages/core/src/index.ts';`, limit: 177, aim: 60 },
  {
    name: 'review in seven languages, sentences in English',
    code: `export { review, allLanguages, englishSentences } from './packages/core/src/index.ts';`,
    limit: 122,
    aim: 60,
  },
  {
    name: 'review in English',
    code: `export { review } from './packages/core/src/index.ts'; export { english } from './packages/core/src/locales/en.ts';`,
    limit: 72,
    aim: 25,
  },
];

export async function check() {
  const measured = [];
  for (const { name, code, limit, aim } of BUDGETS) {
    const bytes = await size(code, ['zod']);
    measured.push({ ok: bytes <= limit * 1000, text: `${name} ${kilo(bytes)} kB of ${limit} (aim ${aim})` });
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
