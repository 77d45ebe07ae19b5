// Why towns are not told, counted over the dev halves: node bench/places/reasons.mjs LIST ...
// For every row whose town is neither told nor offered: do the sources of the index have a town within 30 km of the row's point by that
// name, by the name on the map, or by one with more or fewer words?
import { basename } from 'node:path';
import { judge } from './judge.mjs';
import { kilometres } from './kilometres.mjs';
import { halfOf, readList } from './lists.mjs';
import { groupBy, readTowns } from './peer-data.mjs';
import { open } from './peers/routebook.mjs';

const fold = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const byCountry = groupBy(readTowns(), (town) => town.iso2);
const reader = await open();

function isPartOf(one, other) {
  return Math.min(one.length, other.length) > 4 && (one.includes(other) || other.includes(one));
}

function reasonFor(row) {
  const names = (byCountry.get(row.iso2) ?? []).filter((town) => kilometres(town, row) <= 30).flatMap((town) => town.names.map(fold));
  if (names.includes(fold(row.city))) return 'the sources have it by this name';
  if (names.includes(fold(row.name))) return 'the sources have it by the name on the map';
  if (names.some((name) => isPartOf(name, fold(row.city)))) return 'the sources have it with more or fewer words';
  return 'the sources have no such town there';
}

for (const path of process.argv.slice(2)) {
  const dev = readList(path).filter((row) => row.kind === 'city' && halfOf(row) === 'dev');
  const untold = dev.filter((row) => {
    const answer = reader.read(row);
    const { full, asked } = judge(row, answer);
    return !full && !asked && !answer.town;
  });
  process.stdout.write(`${basename(path)}: town not told in ${untold.length} of ${dev.length}\n`);
  for (const [reason, rows] of groupBy(untold, reasonFor)) process.stdout.write(`  ${reason}: ${rows.length}\n`);
}
