// Speed and memory of the place reader: node --expose-gc bench/places/speed.mjs LIST ...
// Times are processor time but for the first answer. Every figure of `different texts` is of resolvers that have seen nothing yet.
import { readList } from './lists.mjs';
import { openLibrary, textsOf } from './open-library.mjs';

const cpuMs = (from) => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const print = (what, value) => process.stdout.write(`| ${what} | ${value} |\n`);

function perSecond(count, run) {
  const start = process.cpuUsage();
  run();
  return Math.round(count / (cpuMs(start) / 1000)).toLocaleString('en');
}

const rows = process.argv.slice(2).flatMap(readList);
const before = memory();
const { gazetteer, newResolver, bytes, unzipMs, openMs } = await openLibrary();
const started = performance.now();
const resolver = newResolver();
resolver.resolve({ city: 'Mombassa', country: 'Kenya' });
const firstMs = performance.now() - started;
process.stdout.write('| what | figure |\n| --- | --- |\n');
print('unzip, open, first answer (a misspelt town)', `${[unzipMs, openMs, firstMs].map((ms) => ms.toFixed(0)).join(' + ')} ms`);
print('memory of index and words, with the code', `${(memory() - before).toFixed(1)} MB, of it the index ${(bytes / 1e6).toFixed(1)} MB`);

const asTexts = (chosen) => [...new Map(chosen.map((row) => [JSON.stringify(textsOf(row)), textsOf(row)])).values()];
const withCountry = asTexts(rows.filter((row) => row.city && row.country));
const withoutCountry = asTexts(rows.filter((row) => row.city && !row.country));
const exact = withCountry.filter((texts) => resolver.resolve(texts).city.state === 'exact');

function readAll(texts, resolvers) {
  for (const one of resolvers) for (const text of texts) one.resolve(text);
}

function different(what, texts) {
  if (texts.length === 0) return;
  const rounds = Math.max(1, Math.ceil(20_000 / texts.length));
  const newResolvers = () => Array.from({ length: rounds }, newResolver);
  const firstSight = perSecond(texts.length, () => readAll(texts, [newResolver()]));
  readAll(texts, newResolvers());
  const fresh = newResolvers();
  const figure = perSecond(texts.length * rounds, () => readAll(texts, fresh));
  print(`${what} (${texts.length}), a second, on first sight and warmed up`, `${firstSight}; ${figure}`);
}

different('different texts with a country', withCountry);
different('of these, towns named exactly', exact);
different('different texts in one cell, no country column', withoutCountry);
print(
  'repeated texts a second',
  perSecond(withCountry.length * 100, () => {
    for (let round = 0; round < 100; round++) for (const texts of withCountry) resolver.resolve(texts);
  }),
);
print(
  'exact look-ups of a key a second',
  perSecond(400_000, () => {
    for (let i = 0; i < 100_000; i++) for (const key of ['nairobi', 'daressalaam', 'kampala', 'nosuchplace']) gazetteer.lookup(key);
  }),
);
print('memory after all of this, with what was remembered', `${(memory() - before).toFixed(1)} MB`);
