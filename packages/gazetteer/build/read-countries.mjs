import { readdirSync } from 'node:fs';
import { iso31661 } from './node_modules/iso-3166/1.js';
import { placeKey } from './place-key.mjs';
import { nameKinds } from './place-kinds.mjs';
import { hasSource, readSource, readTable } from './sources.mjs';

const shownLanguages = ['en', 'fr', 'es', 'sw', 'ar'];
/** Names that the sources give in a form nobody writes. */
const shown = {
  CD: { en: 'DR Congo', fr: 'RD Congo', es: 'RD Congo', sw: 'DR Congo' },
  CG: { en: 'Congo (Brazzaville)', fr: 'Congo (Brazzaville)', es: 'Congo (Brazzaville)', sw: 'Kongo (Brazzaville)' },
  MM: { en: 'Myanmar' },
  HK: { en: 'Hong Kong' },
  MO: { en: 'Macao' },
  PS: { en: 'Palestine', fr: 'Palestine', es: 'Palestina' },
  TR: { en: 'Turkey' },
};
/** Continents and their parts as the sources number them. */
const continents = [
  '002',
  '005',
  '009',
  '011',
  '013',
  '014',
  '015',
  '017',
  '018',
  '019',
  '021',
  '029',
  '030',
  '034',
  '035',
  '053',
  '142',
  '143',
  '145',
  '150',
  '151',
  '154',
  '155',
  '202',
  '419',
  'EU',
  'UN',
];

function cldr(language) {
  const path = `cldr-localenames-full/main/${language}/territories.json`;
  if (!hasSource(path)) return {};
  return JSON.parse(readSource(path)).main[language].localeDisplayNames.territories;
}

/** [code, text, language] of every name in the two sources. */
function* sourceNames() {
  const root = new URL('./node_modules/', import.meta.url);
  for (const language of readdirSync(new URL('cldr-localenames-full/main', root)).sort()) {
    for (const [code, text] of Object.entries(cldr(language)))
      yield [code.slice(0, code.indexOf('-') < 0 ? 3 : code.indexOf('-')), text, language];
  }
  for (const file of readdirSync(new URL('i18n-iso-countries/langs', root)).sort()) {
    const { locale, countries } = JSON.parse(readSource(`i18n-iso-countries/langs/${file}`));
    for (const [code, names] of Object.entries(countries)) for (const text of [names].flat()) yield [code, text, locale];
  }
}

/** For each key the countries that any language calls so, with the number of languages. */
function countVotes(codes) {
  const votes = new Map();
  for (const [code, text, language] of sourceNames()) {
    const key = placeKey(text);
    if (!codes.has(code) || key.length < 2 || /^[a-z]{2}$/.test(key) || key === code.toLowerCase()) continue;
    if (!votes.has(key)) votes.set(key, new Map());
    const weight = ['en', 'fr', 'es', 'ar', 'pt', 'sw', 'am'].includes(language) ? 20 : 1;
    votes.get(key).set(code, (votes.get(key).get(code) ?? 0) + weight);
  }
  return votes;
}

function addHandKept(names, regions) {
  for (const [kind, code, list] of readTable('aliases.tsv')) {
    for (const text of list
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)) {
      if (kind === 'region' && !regions.has(code)) regions.set(code, { code, names: { en: text } });
      for (const one of code.split('|'))
        names.push({ code: one, key: placeKey(text), kind: nameKinds[kind] ?? nameKinds.alternate, hand: true });
    }
  }
}

/** Countries with their shown names, regions, and every name of both: `{ code, key, kind }`. */
export function readCountries() {
  const tables = shownLanguages.map(cldr);
  const countries = new Map();
  for (const { alpha2, alpha3 } of [...iso31661, { alpha2: 'XK', alpha3: 'XKX' }]) {
    const names = shownLanguages.map((language, i) => shown[alpha2]?.[language] ?? tables[i][alpha2] ?? tables[0][alpha2]);
    countries.set(alpha2, { code: alpha2, alpha3, names });
  }
  const regions = new Map(continents.map((code) => [code, { code, names: { en: tables[0][code] } }]));
  const names = [];
  for (const { code, alpha3, names: own } of countries.values()) {
    names.push({ code, key: placeKey(own[0]), kind: nameKinds.primary });
    for (const text of own.slice(1)) names.push({ code, key: placeKey(text), kind: nameKinds.alternate });
    names.push({ code, key: code.toLowerCase(), kind: nameKinds.code }, { code, key: alpha3.toLowerCase(), kind: nameKinds.code });
  }
  addHandKept(names, regions);
  const byHand = new Set(names.filter(({ hand }) => hand).map(({ key }) => key));
  for (const [key, codes] of countVotes(new Set([...countries.keys(), ...continents]))) {
    if (byHand.has(key)) continue;
    const most = Math.max(...codes.values());
    for (const [code, count] of codes) if (count * 3 >= most) names.push({ code, key, kind: nameKinds.alternate });
  }
  return {
    countries: [...countries.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    regions: [...regions.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    names,
  };
}
