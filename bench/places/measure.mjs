// Our place reader beside others, on the same rows: node bench/places/measure.mjs LIST ... [--half test|dev|all] [--sample 300] [--json]
// Every reader runs in a process of its own, one after the other; times are processor time.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const readers = ['routebook', 'routebook-world', 'minisearch', 'fuse', 'ufuzzy', 'fuzzysort', 'exact', 'city-timezones'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'test' },
    sample: { type: 'string', default: '300' },
    reader: { type: 'string', multiple: true, default: readers },
    json: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  process.stderr.write('usage: node bench/places/measure.mjs LIST ... [--half test|dev|all] [--sample N] [--reader NAME] [--json]\n');
  process.exit(2);
}

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url));
const runs = values.reader.map((reader) => {
  process.stderr.write(`${reader} ...\n`);
  const given = ['--expose-gc', worker, reader, values.half, values.sample, ...positionals];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
});

const perSecond = (count, ms) => (ms === 0 ? 0 : Math.round(count / (ms / 1000)));
const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const inLine = (cells) => `| ${cells.join(' | ')} |`;

function tableOf(list) {
  const rows = runs.map((run) => ({ run, result: run.results.find((one) => one.list === list) }));
  const lines = rows.map(({ run, result }) =>
    inLine([
      `${run.name} ${run.version}`,
      `${result.full} (${share(result.full, result.rows)})`,
      `${result.country} (${share(result.country, result.rows)})`,
      result.wrong,
      result.asked,
      perSecond(result.rows, result.ms).toLocaleString('en'),
    ]),
  );
  const head = [`${list}, ${rows[0].result.rows} rows`, 'full', 'country', 'wrong', 'offered', 'texts/s'];
  return [inLine(head), inLine(head.map(() => '---')), ...lines].join('\n');
}

function loadTable() {
  const lines = runs.map((run) => inLine([run.name, `${Math.round(run.loadMs)} ms`, `${Math.round(run.megabytes)} MB`]));
  return [inLine(['reader', 'load and first answer', 'memory added']), inLine(['---', '---', '---']), ...lines].join('\n');
}

if (values.json) process.stdout.write(`${JSON.stringify(runs, null, 2)}\n`);
else process.stdout.write(`${[...runs[0].results.map((one) => tableOf(one.list)), loadTable()].join('\n\n')}\n`);
