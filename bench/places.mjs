// Measures the place reader on lists that are not part of the project:
//   node bench/places.mjs PROBE.csv COUNTRIES.txt [--misses]
// PROBE.csv has the columns city,country,kind,iso2,admin1,lat,lon,alt (and any others); COUNTRIES.txt has lines `text=ISO`.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import papaparse from 'papaparse';

const [probePath, countriesPath, ...flags] = process.argv.slice(2);
if (!probePath || !existsSync(probePath)) {
  process.stderr.write('usage: node bench/places.mjs PROBE.csv [COUNTRIES.txt] [--misses]\n');
  process.exit(2);
}
const core = fileURLToPath(new URL('../packages/core/src/', import.meta.url));
const languages = ['en', 'fr', 'es', 'pt', 'sw', 'ar', 'am'];
const entry = [
  `export { openGazetteer } from '${core}places/gazetteer.ts';`,
  `export { createPlaceResolver } from '${core}places/resolver.ts';`,
  ...languages.map((one) => `export { places as ${one} } from '${core}locales/${one}/places.ts';`),
].join('\n');
const bundled = await build({
  stdin: { contents: entry, resolveDir: core, loader: 'ts' },
  bundle: true,
  format: 'esm',
  write: false,
  minify: true,
});
const library = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`);

const started = performance.now();
const bytes = gunzipSync(readFileSync(new URL('../packages/gazetteer/data/places.bin.gz', import.meta.url)));
const unzipped = performance.now();
const gazetteer = library.openGazetteer(bytes);
const opened = performance.now();
const newResolver = () =>
  library.createPlaceResolver(
    gazetteer,
    languages.map((one) => library[one]),
  );
const places = newResolver();
process.stdout.write(
  `unzip ${(unzipped - started).toFixed(0)} ms, open ${(opened - unzipped).toFixed(1)} ms, ready ${(performance.now() - opened).toFixed(1)} ms\n`,
);

function kilometres(a, b) {
  const across = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  return Math.hypot(a.lat - b.lat, across) * 111.2;
}

function isRight(row, { place, parts, candidates }) {
  const countries = [row.iso2, row.alt].filter(Boolean);
  const rightCountry = row.kind === 'none' ? place.country === undefined || parts.length > 1 : countries.includes(place.country);
  if (row.kind === 'none') return { country: rightCountry, full: rightCountry && !place.city };
  if (row.kind === 'country' || row.kind === 'area') return { country: rightCountry, full: rightCountry };
  if (row.kind === 'admin1') return { country: rightCountry, full: rightCountry && place.admin1?.code === row.admin1 };
  const gold = { lat: Number(row.lat), lon: Number(row.lon) };
  const full = rightCountry && place.city && place.lat !== undefined && kilometres(place, gold) <= 30;
  const asked = !full && candidates.some((one) => one.lat !== undefined && kilometres(one, gold) <= 30);
  return { country: rightCountry, full, asked };
}

const { data: rows } = papaparse.parse(readFileSync(probePath, 'utf8'), { header: true, skipEmptyLines: true });
const textsOf = (row) => (row.country ? { city: row.city, country: row.country } : { whole: row.city });
const cpuMs = (from) => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
const cold = newResolver();
const startCold = process.cpuUsage();
for (const row of rows.slice(0, 115)) cold.resolve(textsOf(row));
process.stdout.write(`first 115 texts, cold: ${cpuMs(startCold).toFixed(0)} ms of CPU\n`);

const tally = { full: 0, country: 0, asked: 0, sureAndWrong: 0, sure: 0 };
const misses = [];
const reliability = new Map([
  [0.95, [0, 0]],
  [0.9, [0, 0]],
  [0.8, [0, 0]],
  [0.6, [0, 0]],
  [0, [0, 0]],
]);
for (const row of rows) {
  const found = places.resolve(textsOf(row));
  const right = isRight(row, found);
  if (right.full) tally.full++;
  if (right.country) tally.country++;
  if (right.asked) tally.asked++;
  if (found.place.city) {
    const level = [...reliability.keys()].find((least) => found.place.confidence >= least) ?? 0;
    reliability.get(level)[0]++;
    if (right.full) reliability.get(level)[1]++;
  }
  if (found.place.confidence >= 0.9) {
    tally.sure++;
    if (!right.full) tally.sureAndWrong++;
  }
  if (!right.full || !right.country)
    misses.push(
      `${right.asked ? 'asked' : 'MISS '} ${row.id ?? ''} ${row.city} | ${row.country} -> ${row.name} ${row.iso2}: got ${found.city.state}/${found.country.state} ${JSON.stringify(found.place)}`,
    );
}
process.stdout.write(
  `probe ${rows.length}: full ${tally.full}, country ${tally.country}, offered as a candidate ${tally.asked}; confidence >= 0.9: ${tally.sure}, of these wrong ${tally.sureAndWrong}\n`,
);
for (const [least, [said, right]] of reliability)
  if (said > 0) process.stdout.write(`  town said with confidence >= ${least}: ${said}, right ${((100 * right) / said).toFixed(1)} %\n`);
if (flags.includes('--misses')) process.stdout.write(`${misses.join('\n')}\n`);

if (countriesPath && existsSync(countriesPath)) {
  const lines = readFileSync(countriesPath, 'utf8')
    .split('\n')
    .filter((line) => line.includes('='));
  const wrong = [];
  const none = [];
  for (const line of lines) {
    const at = line.lastIndexOf('=');
    const found = places.resolve({ country: line.slice(0, at) }).place.country ?? '';
    if (found !== line.slice(at + 1)) (found === '' ? none : wrong).push(`${line} -> ${found}`);
  }
  process.stdout.write(
    `countries ${lines.length}: right ${lines.length - wrong.length - none.length}, wrong ${wrong.length}, no answer ${none.length}\n`,
  );
  if (flags.includes('--misses')) process.stdout.write(`${[...wrong, ...none].join('\n')}\n`);
}

function perSecond(count, run) {
  const start = process.cpuUsage();
  run();
  return Math.round(count / (cpuMs(start) / 1000)).toLocaleString('en');
}

const rounds = 20;
const fresh = Array.from({ length: rounds }, newResolver);
for (const one of fresh) one.resolve({ city: 'Xyzzyq', country: 'Kenya' });
const readAll = () => {
  for (const one of fresh) for (const row of rows) one.resolve(textsOf(row));
};
process.stdout.write(`distinct texts a second: ${perSecond(rows.length * rounds, readAll)}\n`);
process.stdout.write(
  `repeated texts a second: ${perSecond(rows.length * 300, () => {
    for (let i = 0; i < 300; i++) for (const row of rows) places.resolve(textsOf(row));
  })}\n`,
);
process.stdout.write(
  `exact look-ups a second: ${perSecond(400_000, () => {
    for (let i = 0; i < 100_000; i++) for (const key of ['nairobi', 'daressalaam', 'kampala', 'nosuchplace']) gazetteer.lookup(key);
  })}\n`,
);
process.stdout.write(
  `memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB resident, of it the index ${(bytes.length / 1e6).toFixed(1)} MB\n`,
);
