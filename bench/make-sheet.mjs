import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openGazetteer } from '@routebook/core';
import { gazetteerUrl } from '@routebook/gazetteer';

const HEADER = [
  'Organisation',
  'Month',
  'City of origin',
  'Country of origin',
  'Intended destination city',
  'Intended destination country',
  'City of exploitation',
  'Country of exploitation',
  'Transit points',
  'Type of exploitation',
  'Industry',
  'Number of cases',
  'Transport',
  'Notes',
];
const COUNTRIES =
  'KE UG TZ ET SO SD SS ER RW BI CD NG ML NE TD SN GN SA AE QA OM KW LB JO LY DZ EG TN IT TH MM KH MY IN NP BD ZA AO MZ MW'.split(' ');
const TOWNS = 3600;
const DIRTY = 0.02;
const ORGANISATIONS = Array.from({ length: 30 }, (_, index) => `Organisation ${index + 1}`);
const MONTHS = Array.from({ length: 24 }, (_, index) => `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
const TYPES = [
  'Forced labour',
  'Domestic servitude',
  'Sexual exploitation',
  'Child labour',
  'Forced begging',
  'Debt bondage',
  'Forced labour; Debt bondage',
];
const INDUSTRIES = ['Agriculture', 'Domestic work', 'Construction', 'Fishing', 'Mining', 'Security', 'Entertainment', 'Cleaning'];
const TRANSPORT = ['Air', 'Bus', 'Truck', 'Boat', 'On foot', 'Bus, then plane'];
const NOTES = ['', '', '', 'promised another job', 'documents taken', 'paid the journey back', 'first report'];

/** Rows as partners write them, the same on every run: about 4,000 different place texts, 2 % of the cells with a mistake in them. */
export function makeRows(count) {
  const random = randomNumbers(2019);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const towns = knownTowns();
  const town = () => towns[Math.floor(random() ** 2 * towns.length)];
  const spoil = (text) => (random() < DIRTY ? misspell(text, 1 + Math.floor(random() * (text.length - 1))) : text);
  const rows = Array.from({ length: count }, () => {
    const [from, to, at] = [town(), town(), town()];
    const stops = Array.from({ length: Math.floor(random() * 3) }, () => town().name);
    const cases = Math.floor(random() * 40) + 1;
    return [
      pick(ORGANISATIONS),
      pick(MONTHS),
      ...[from, to, at].flatMap(({ name, country }) => [spoil(name), spoil(country)]),
      stops.join(' > '),
      spoil(pick(TYPES)),
      spoil(pick(INDUSTRIES)),
      random() < DIRTY ? `${cases}-${cases + 5}` : cases,
      pick(TRANSPORT),
      pick(NOTES),
    ];
  });
  return [HEADER, ...rows];
}

function knownTowns() {
  const places = openGazetteer(gunzipSync(readFileSync(gazetteerUrl)));
  const wanted = new Set(COUNTRIES);
  const countryNames = new Map(places.countries.map(({ code, names }) => [code, names[0]]));
  const all = Array.from({ length: places.placeCount }, (_, place) => place).filter((place) => wanted.has(places.countryOf(place)));
  all.sort((a, b) => places.populationOf(b) - places.populationOf(a));
  return all.slice(0, TOWNS).map((place) => ({ name: places.nameOf(place), country: countryNames.get(places.countryOf(place)) }));
}

function misspell(text, at) {
  return text.slice(0, at) + text.charAt(at) + text.slice(at);
}

/** Numbers from 0 to 1 that look like chance and are the same on every run (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
