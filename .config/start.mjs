import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { root, run, step, stop } from './say.mjs';
import { setUp } from './set-up.mjs';

const SAMPLES = 'examples/six-organisations';
const REPORT = join(root, '.cache/six-organisations.html');

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
console.log(`\n${text.trimEnd()}\n`);
console.log('The samples hold mistakes on purpose, so that there is something to find: this is a good end (status 0).');
console.log(`The same as a page to open in a browser: ${relative(process.cwd(), REPORT)}`);

/** The command's own file, as its package names it. */
function routebook() {
  const folder = join(root, 'packages/cli');
  return join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.routebook);
}

/** What the command says of the samples. It ends with 1 when it finds errors, which the samples hold on purpose. */
function check(format) {
  const result = run(process.execPath, [routebook(), 'check', SAMPLES, '--format', format, '--lang', 'en']);
  if (result.status !== 0 && result.status !== 1) stop(result.output);
  return result.stdout;
}
