// Counts what is read right on lists that may be looked at: node bench/places.mjs LIST ... [--misses]
// A LIST is a table with the columns city,country,kind,iso2,admin1,lat,lon,alt (and any others), or lines `text=ISO`.
import { basename } from 'node:path';
import { judge } from './judge.mjs';
import { readList } from './lists.mjs';
import { open } from './peers/routebook.mjs';

const lists = process.argv.slice(2).filter((one) => !one.startsWith('--'));
if (lists.length === 0) {
  process.stderr.write('usage: node bench/places.mjs LIST ... [--misses]\n');
  process.exit(2);
}
const reader = await open();
const told = (row, answer, { asked, wrong }) => {
  const got = `${answer.state} ${answer.country ?? '-'} ${answer.name ?? '-'} ${answer.confidence}`;
  return `${asked ? 'asked' : wrong ? 'WRONG' : 'none '} ${row.id} ${row.city} | ${row.country} -> ${row.name ?? ''} ${row.iso2}: got ${got}`;
};

for (const path of lists) {
  const judged = readList(path).map((row) => {
    const answer = reader.read(row);
    return { row, answer, verdict: judge(row, answer) };
  });
  const count = (test) => judged.filter(test).length;
  const sure = judged.filter(({ answer }) => answer.confidence >= 0.9);
  const figures = [
    `full ${count(({ verdict }) => verdict.full)}`,
    `country ${count(({ verdict }) => verdict.country)}`,
    `wrong ${count(({ verdict }) => verdict.wrong)}`,
    `offered ${count(({ verdict }) => verdict.asked)}`,
    `sure ${sure.length}, of these wrong ${sure.filter(({ verdict }) => verdict.wrong).length}`,
  ];
  process.stdout.write(`${basename(path)} ${judged.length}: ${figures.join('; ')}\n`);
  const missed = judged.filter(({ verdict }) => !verdict.full);
  if (process.argv.includes('--misses'))
    for (const { row, answer, verdict } of missed) process.stdout.write(`${told(row, answer, verdict)}\n`);
}
