// ISO 3166-2 codes of places that were read right: node bench/places/subdivisions.mjs LIST ... [--half test|dev|all] [--misses]
// A row counts when its list has a code and our place lies within 30 km. A code is valid when `iso-3166` has it.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { judge } from './judge.mjs';
import { halfOf, readList } from './lists.mjs';
import { open } from './peers/routebook.mjs';

const options = { half: { type: 'string', default: 'test' }, misses: { type: 'boolean', default: false } };
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const build = createRequire(new URL('../../packages/gazetteer/build/package.json', import.meta.url));
const { iso31662 } = await import(build.resolve('iso-3166'));
const valid = new Set(iso31662.map((one) => one.code));
const otherLevel = new Set(['PH', 'UG', 'MW']);

const reader = await open();
const rows = positionals.flatMap(readList).filter((row) => row.admin1 && row.kind === 'city');
const answered = rows
  .filter((row) => values.half === 'all' || halfOf(row) === values.half)
  .map((row) => ({ row, answer: reader.read(row) }))
  .filter(({ row, answer }) => judge(row, answer).full);

function lineOf(title, chosen) {
  const coded = chosen.filter(({ answer }) => answer.admin1);
  const count = (test) => coded.filter(test).length;
  const right = count(({ row, answer }) => answer.admin1 === row.admin1);
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
  const validToday = count(({ answer }) => valid.has(answer.admin1));
  return `| ${title} | ${chosen.length} | ${coded.length} | ${validToday} | ${right} | ${share(right, coded.length)} | ${share(right, chosen.length)} |`;
}

const sameLevel = answered.filter(({ row }) => !otherLevel.has(row.iso2) && valid.has(row.admin1));
process.stdout.write(
  '| rows | place right | with a code | valid today | as OpenStreetMap | of the coded | of all |\n|---|---|---|---|---|---|---|\n',
);
process.stdout.write(`${lineOf('all', answered)}\n${lineOf('without PH, UG, MW, and with a code of today in OpenStreetMap', sameLevel)}\n`);

if (values.misses && values.half === 'dev') {
  const missed = sameLevel.filter(({ row, answer }) => answer.admin1 !== row.admin1);
  for (const { row, answer } of missed) process.stdout.write(`${row.city} | ${row.iso2}: ${row.admin1}, got ${answer.admin1 ?? '-'}\n`);
}
