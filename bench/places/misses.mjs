// What is not read right, by kind, from the dev halves: node bench/places/misses.mjs LIST ... [--all]
import { basename } from 'node:path';
import { judge } from './judge.mjs';
import { halfOf, readList } from './lists.mjs';
import { open } from './peers/routebook.mjs';

const all = process.argv.includes('--all');
const lists = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const reader = await open();

function classOf(answer, verdict) {
  const sure = answer.confidence >= 0.9 ? 'sure' : 'doubting';
  if (!verdict.country) return answer.country === undefined ? `no country (${answer.state})` : `wrong country, ${sure} (${answer.state})`;
  if (verdict.asked) return `asked, the right place offered (${answer.state})`;
  if (answer.town) return `wrong town, ${sure} (${answer.state})`;
  return `country only (${answer.state})`;
}

const point = ({ lat, lon }) => (lat === undefined ? '' : ` ${Number(lat).toFixed(2)},${Number(lon).toFixed(2)}`);
for (const path of lists) {
  const rows = readList(path).filter((row) => all || halfOf(row) === 'dev');
  const classes = new Map();
  for (const row of rows) {
    const answer = reader.read(row);
    const verdict = judge(row, answer);
    if (verdict.full) continue;
    const kind = classOf(answer, verdict);
    const got = `${answer.country ?? '-'} ${answer.name ?? '-'}${point(answer)} ${answer.confidence?.toFixed(2) ?? ''}`;
    const line = `  ${row.city} | ${row.country} = ${row.iso2} ${row.name ?? ''}${row.lat ? point(row) : ''}; got ${got}`;
    classes.set(kind, [...(classes.get(kind) ?? []), line]);
  }
  const missed = [...classes.values()].reduce((sum, lines) => sum + lines.length, 0);
  process.stdout.write(`\n# ${basename(path)}: ${missed} of ${rows.length} rows not read fully\n`);
  for (const [kind, lines] of [...classes].sort((a, b) => b[1].length - a[1].length))
    process.stdout.write(`\n## ${kind}: ${lines.length}\n${lines.join('\n')}\n`);
}
