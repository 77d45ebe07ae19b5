// Marks 1,000 cells of 100,000 rows x 14 columns, with a note each, and adds a sheet that lists them: ours beside exceljs.
// Usage: npm run build && (cd bench && npm install) && node bench/annotate.mjs [--runs N]
//
// SheetJS is not beside them: its free edition writes no fills. Each run is a process of its own; the programs take turns, so that a
// machine that others use too slows all of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read } from '@e965/xlsx';
import { measureProgram } from './measure-program.mjs';

const RUNS = process.argv.includes('--runs') ? Number(process.argv[process.argv.indexOf('--runs') + 1]) : 3;
const ROWS = 100_000;
const NOTES = 1_000;
const PROGRAMS = { '**routebook**': 'annotate/routebook.mjs', 'exceljs 4.4.0': 'annotate/exceljs.mjs' };

const folder = mkdtempSync(join(tmpdir(), 'routebook-annotate-'));
try {
  const source = join(folder, 'big.xlsx');
  const target = join(folder, 'marked.xlsx');
  const here = fileURLToPath(new URL('.', import.meta.url));
  const made = spawnSync(process.execPath, ['write-files.mjs', folder, String(ROWS)], { cwd: here, stdio: 'inherit' });
  if (made.status !== 0) throw new Error('The file to mark could not be written.');
  const runs = Object.fromEntries(Object.keys(PROGRAMS).map((title) => [title, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [title, program] of Object.entries(PROGRAMS)) {
      const taken = measureProgram([program, source, target], folder);
      runs[title].push({ ...taken, size: statSync(target).size / 1e6 });
      if (run === 0) check(target);
    }
  }
  console.log(`source ${(statSync(source).size / 1e6).toFixed(1)} MB; Node ${process.versions.node}; median of ${RUNS} runs\n`);
  console.log('| program | CPU s | memory MB | wall s | copy MB |\n|---|---:|---:|---:|---:|');
  for (const [title, taken] of Object.entries(runs)) console.log(line(title, taken));
} finally {
  rmSync(folder, { recursive: true });
}

/** A program that did less than was asked may not be measured. */
function check(target) {
  const { SheetNames, Sheets } = read(readFileSync(target), { dense: true });
  const notes = Sheets.Routes['!data'].flat().filter((cell) => cell?.c?.length > 0).length;
  if (notes !== NOTES || !SheetNames.includes('Report')) throw new Error(`${notes} notes, sheets ${SheetNames.join(', ')}`);
}

function line(title, taken) {
  const median = (key, digits) =>
    taken
      .map((run) => run[key])
      .sort((a, b) => a - b)
      [Math.floor(RUNS / 2)].toFixed(digits);
  return `| ${title} | ${median('cpu', 2)} | ${median('memory', 0)} | ${median('wall', 2)} | ${median('size', 1)} |`;
}
