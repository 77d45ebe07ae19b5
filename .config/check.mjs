import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './say.mjs';
import { setUp } from './set-up.mjs';

const MOST_LINES = 60;
const folder = new URL('checks/', import.meta.url);

await setUp();
await build();
const results = [];
for (const file of readdirSync(folder).sort()) {
  const { title, check } = await import(new URL(file, folder));
  results.push(await perform(title, check));
}
const failed = results.filter((ok) => !ok).length;
console.log(`${results.length - failed} checks passed, ${failed} failed`);
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache/checks.json'), JSON.stringify({ passed: results.length - failed, failed }));
process.exit(failed > 0 ? 1 : 0);

/** Runs one check and prints its line; what a check has to say about a failure stands below it. */
async function perform(title, check) {
  const start = performance.now();
  const { ok, note, output } = await check().catch((error) => ({ ok: false, output: error.stack }));
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${title}${note ? `: ${note}` : ''} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok && output) console.log(indent(output.trimEnd().split('\n')));
  return ok;
}

function indent(lines) {
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `... and ${lines.length - MOST_LINES} lines more`] : lines;
  return shown.map((line) => `     ${line}`).join('\n');
}
