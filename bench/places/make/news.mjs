// Towns named in news texts: node bench/places/make/news.mjs COUNTRY-CODES.csv OUT.csv CORPUS.xml ...
// CORPUS.xml is a file with <toponym> and <gaztag> elements of github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation (LGL, TR-News).
// Country names that the table of countries does not have as they stand are left out, and so is everything that is no settlement.
import { readFileSync } from 'node:fs';
import { writeList } from '../lists.mjs';
import { officialNames } from './country-names.mjs';

const [countryCodes, out, ...corpora] = process.argv.slice(2);
const codeOf = new Map(officialNames(countryCodes).map(({ text, iso2 }) => [text, iso2]));
for (const [text, code] of [
  ['United States', 'US'],
  ['United Kingdom', 'GB'],
  ['Russia', 'RU'],
  ['Iran', 'IR'],
  ['Syria', 'SY'],
])
  codeOf.set(text, code);
const textOf = (element, tag) => new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(element)?.[1]?.trim() ?? '';

function rowsOf(path) {
  const toponyms = readFileSync(path, 'utf8').split('<toponym>').slice(1);
  return toponyms.flatMap((element) => {
    const country = textOf(element, 'country');
    if (textOf(element, 'fclass') !== 'P' || !codeOf.has(country)) return [];
    const [lat, lon] = [textOf(element, 'lat'), textOf(element, 'lon')];
    return [{ city: textOf(element, 'phrase'), country, kind: 'city', name: textOf(element, 'name'), iso2: codeOf.get(country), lat, lon }];
  });
}

writeList(out, corpora.flatMap(rowsOf));
