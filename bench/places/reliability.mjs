// How far the confidence can be believed: node bench/places/reliability.mjs LIST ... [--half test|dev|all]
// Two tables: answers that name a town (right = within 30 km), and answers that name no finer than a country or a division (right = the
// country). Wrong with a confidence of 0.9 and more is counted apart.
import { parseArgs } from 'node:util';
import { judge } from './judge.mjs';
import { halfOf, readList } from './lists.mjs';
import { open } from './peers/routebook.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { half: { type: 'string', default: 'test' } } });
const levels = [0.97, 0.95, 0.9, 0.8, 0.6, 0.4, 0];
const reader = await open();
const rows = positionals.flatMap(readList).filter((row) => values.half === 'all' || halfOf(row) === values.half);
const judged = rows.map((row) => {
  const answer = reader.read(row);
  return { answer, verdict: judge(row, answer) };
});

function tableOf(title, chosen, isRight) {
  const lines = [`| ${title} | said | right | share |`, '| --- | --- | --- | --- |'];
  for (const [at, least] of levels.entries()) {
    const most = levels[at - 1] ?? 1.01;
    const band = chosen.filter(({ answer }) => answer.confidence >= least && answer.confidence < most);
    const right = band.filter(isRight).length;
    if (band.length > 0)
      lines.push(`| ${least.toFixed(2)} and more | ${band.length} | ${right} | ${((100 * right) / band.length).toFixed(1)} % |`);
  }
  const sure = chosen.filter(({ answer }) => answer.confidence >= 0.9);
  return `${lines.join('\n')}\n\nwrong and sure (0.9 and more): ${sure.filter((one) => !isRight(one)).length} of ${sure.length}\n`;
}

const towns = judged.filter(({ answer }) => answer.town);
const coarser = judged.filter(({ answer }) => !answer.town && answer.country !== undefined);
process.stdout.write(`${rows.length} rows\n\n${tableOf('a town', towns, ({ verdict }) => verdict.full)}\n`);
process.stdout.write(tableOf('a country or a division', coarser, ({ verdict }) => verdict.country));
