import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { root, run, step, stop } from './say.mjs';
import { setUp } from './set-up.mjs';

const SAMPLES = 'examples/six-organisations';
const REPORT = join(root, '.cache/six-organisations.html');
const COPIES = join(root, '.cache/marked-copies');

await setUp();
await build();
let text = '';
await step(`Checking the sample workbooks (routebook check ${SAMPLES})`, () => {
  text = check('text');
});
await step('Writing the report for a browser', () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(REPORT, check('html'));
});
await step('Marking the findings in copies of the workbooks (routebook annotate)', () => {
  mkdirSync(COPIES, { recursive: true });
  for (const name of readdirSync(join(root, SAMPLES))) if (/\.(xlsx|csv)$/.test(name)) annotate(name);
});
console.log(`\n${text.trimEnd()}\n`);
console.log('The samples hold mistakes on purpose, so that there is something to find: this is a good end (status 0).');
console.log(`The same as a page to open in a browser: ${relative(process.cwd(), REPORT)}`);
console.log(`The workbooks with every finding marked in its cell: ${relative(process.cwd(), COPIES)}`);

/** The command's own file, as its package names it. */
function routebook() {
  const folder = join(root, 'packages/cli');
  return join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.routebook);
}

/** What the command says of the samples. */
function check(format) {
  return call('check', SAMPLES, '--format', format, '--lang', 'en').stdout;
}

function annotate(name) {
  const copy = join(COPIES, name);
  rmSync(copy, { force: true });
  call('annotate', `${SAMPLES}/${name}`, '-o', copy, '--lang', 'en');
}

/** Calls the command. It ends with 1 when it finds errors, which the samples hold on purpose. */
function call(...args) {
  const result = run(process.execPath, [routebook(), ...args]);
  if (result.status !== 0 && result.status !== 1) stop(result.output);
  return result;
}
