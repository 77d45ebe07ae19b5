import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../.config/build.mjs';
import { npm, stop } from '../.config/say.mjs';
import { setUp } from '../.config/set-up.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const routebook = join(here, '../packages/cli/dist/routebook.js');
const ROWS = 100_000;
const RUNS = 3;

const PROGRAMS = [
  {
    title: '**routebook check** (all of it)',
    files: ['big.xlsx', 'big.csv', 'small.xlsx'],
    args: [routebook, 'check'],
    tail: ['--format', 'text'],
  },
  { title: 'routebook, reading only', files: ['big.xlsx', 'big.csv'], args: ['read/routebook.mjs'] },
  { title: 'SheetJS 0.20.3, reading only', files: ['big.xlsx', 'big.csv'], args: ['read/sheetjs.mjs'] },
  { title: 'exceljs 4.4.0, reading only', files: ['big.xlsx'], args: ['read/exceljs.mjs'] },
  { title: 'read-excel-file 9.3.17, reading only', files: ['big.xlsx'], args: ['read/read-excel-file.mjs'] },
  { title: 'papaparse 5.7.1, reading only', files: ['big.csv'], args: ['read/papaparse.mjs'] },
];

await setUp();
await build();
npm(['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here });
const folder = mkdtempSync(join(tmpdir(), 'routebook-bench-'));
try {
  const written = spawnSync(process.execPath, ['write-files.mjs', folder, String(ROWS)], { cwd: here, stdio: 'inherit' });
  if (written.status !== 0) stop('The files to measure with could not be written.');
  console.log(`${ROWS} rows x 14 columns (small.xlsx: 115 rows); Node ${process.versions.node}; median of ${RUNS} runs\n`);
  console.log('| program | file | CPU s | memory MB | wall s |\n|---|---|---:|---:|---:|');
  for (const program of PROGRAMS) for (const file of program.files) console.log(measure(program, file));
} finally {
  rmSync(folder, { recursive: true });
}

/** One line of the table. */
function measure({ title, args, tail = [] }, file) {
  const runs = Array.from({ length: RUNS }, () => runOnce([...args, join(folder, file), ...tail]));
  const median = (key, digits) =>
    runs
      .map((run) => run[key])
      .sort((a, b) => a - b)
      [Math.floor(RUNS / 2)].toFixed(digits);
  return `| ${title} | ${file} | ${median('cpu', 2)} | ${median('memory', 0)} | ${median('wall', 2)} |`;
}

/** Runs a program in a process of its own: processor seconds, greatest memory, and the time from start to end as a person waits for it. */
function runOnce(args) {
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', './usage.mjs', ...args], {
    cwd: here,
    env: { ...process.env, USAGE_FILE: usage },
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) stop(`${args.join(' ')}\n${stderr}`);
  return { ...JSON.parse(readFileSync(usage, 'utf8')), wall: (performance.now() - start) / 1000 };
}
