// Speed of the pick list while somebody types: node bench/places/suggest.mjs
// What is typed comes from the names of the index itself; each call is measured on its own, in processor time of the whole process.
// `most` is of the quicker of two further calls, `at worst` of first ones, which may meet the engine compiling or cleaning up.
import { openLibrary } from './open-library.mjs';

const { gazetteer, suggestPlaces } = await openLibrary();
const EVERY = 31;

function measure(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

process.stdout.write(`first call: ${measure(() => suggestPlaces(gazetteer, 'n')).toFixed(0)} ms\n`);
process.stdout.write(
  '| typed | countries | different | median | 99 of 100 | most | at worst |\n| --- | --- | --- | --- | --- | --- | --- |\n',
);

const shown = Array.from({ length: Math.ceil(gazetteer.placeCount / EVERY) }, (_, i) => gazetteer.nameOf(i * EVERY));
const startsOf = (length) => [...new Set(shown.map((name) => [...name].slice(0, length).join('')))];
const slip = (name) => `${name.slice(0, 2)}${name[3] ?? ''}${name[2] ?? ''}${name.slice(4)}`;
const typed = {
  'one letter': startsOf(1),
  'two letters': startsOf(2),
  'four letters': startsOf(4),
  'a slip': [...new Set(shown.map(slip))],
};
const places = { all: undefined, Kenya: ['KE'], India: ['IN'], 'Kenya, Ethiopia, Gulf': ['KE', 'ET', 'SA', 'AE', 'QA', 'OM', 'KW', 'BH'] };

for (const [what, texts] of Object.entries(typed)) {
  for (const [where, countries] of Object.entries(places)) {
    const once = (text) => measure(() => suggestPlaces(gazetteer, text, countries && { countries }));
    const first = texts.map(once).sort((a, b) => a - b);
    const again = texts.map((text) => Math.min(once(text), once(text))).sort((a, b) => a - b);
    const at = (times, share) => `${times[Math.floor(share * (times.length - 1))].toFixed(2)} ms`;
    const figures = [at(first, 0.5), at(first, 0.99), at(again, 1), at(first, 1)];
    process.stdout.write(`| ${what} | ${where} | ${texts.length} | ${figures.join(' | ')} |\n`);
  }
}
