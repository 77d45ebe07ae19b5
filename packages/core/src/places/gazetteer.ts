import { damaged, type PackedLayout, readLayout } from './packed-layout.js';
import { blockStarts, decode, type PackedStrings, seek, stringAt } from './packed-names.js';

/** How a name belongs to a place. `part` = a neighbourhood or airport of it, `code` = an abbreviation that counts in upper case only. */
export const nameKind = { primary: 0, alternate: 1, code: 2, part: 3, typo: 4, demonym: 5 } as const;
/** What a place is. */
export const feature = { place: 0, capital: 1, seat1: 2, seat2: 3, seat3: 4, section: 5, camp: 6, border: 7, area: 8, island: 9 } as const;

/** One thing that a name may mean. `entity` numbers places, then divisions, countries and regions. */
export interface Meaning {
  readonly entity: number;
  readonly kind: number;
}

export interface Country {
  /** ISO 3166-1 alpha-2 */
  readonly code: string;
  readonly alpha3: string;
  /** In English, French, Spanish, Swahili and Arabic. */
  readonly names: readonly string[];
}

/** The place index, read where it lies: nothing is unpacked but the short tables. */
export interface Gazetteer {
  readonly names: PackedStrings;
  readonly placeCount: number;
  readonly countries: readonly Country[];
  /** English names of regions of several countries, and `abroad`. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** What a key (see `placeKey`) may mean; empty when nobody is called so. */
  lookup(key: string): readonly Meaning[];
  meaningsAt(name: number): readonly Meaning[];
  /** Goes through all names, by number, in one pass; much faster than asking for each. */
  eachMeaning(visit: (name: number, entity: number, kind: number) => void): void;
  kindOf(entity: number): 'place' | 'division' | 'country' | 'region';
  /** ISO 3166-1 alpha-2; empty for a region. */
  countryOf(entity: number): string;
  /** Number of the country of a place in `countries`. */
  countryNumberOf(place: number): number;
  /** As it is shown; of places, divisions, countries and regions. */
  nameOf(entity: number): string;
  /** Stable name of a place across rebuilds: its GeoNames number, or one of our own. */
  idOf(place: number): string;
  /** Degrees WGS84; undefined when no point is known. */
  pointOf(place: number): { readonly lat: number; readonly lon: number } | undefined;
  /** Inhabitants, within 4 %; 0 when not known. */
  populationOf(place: number): number;
  featureOf(place: number): number;
  /** The first-level division of a place, as an entity; -1 when not known. */
  divisionOf(place: number): number;
  /** ISO 3166-2 code; empty when the division has none. */
  divisionCode(division: number): string;
}

function rowsOf(section: Uint8Array): string[][] {
  return decode(section, 0, section.length)
    .split('\n')
    .map((line) => line.split('\t'));
}

/** Numbers of one byte that say, for each of `total` things of a country-ordered list, which country it belongs to. */
function spread(counts: readonly number[], total: number): Uint8Array {
  const isCounts = counts.every((count) => Number.isInteger(count) && count >= 0);
  if (!isCounts || counts.reduce((sum, count) => sum + count, 0) !== total) throw damaged('what belongs to a country');
  const all = new Uint8Array(total);
  let start = 0;
  counts.forEach((count, i) => {
    all.fill(i, start, start + count);
    start += count;
  });
  return all;
}

function readIds(section: Uint8Array, count: number): Uint32Array {
  const ids = new Uint32Array(count);
  let last = 0;
  let position = 0;
  for (let i = 0; i < count; i++) {
    let value = 0;
    for (let shift = 1, byte = 128; byte > 127; shift *= 128) {
      byte = section[position++] ?? 0;
      value += (byte & 127) * shift;
    }
    if (value > 0) ids[i] = last += value % 2 === 0 ? value / 2 : -(value - 1) / 2;
  }
  return ids;
}

function readMeanings(bytes: Uint8Array, starts: Uint32Array, name: number): readonly Meaning[] {
  let position = starts[name >> 4] ?? 0;
  let skip = name & 15;
  let entity = 0;
  const found: Meaning[] = [];
  const end = Math.min(starts[(name >> 4) + 1] ?? 0, bytes.length);
  while (position < end) {
    let value = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = bytes[position++] ?? 0;
      value |= (byte & 127) << shift;
    }
    if (skip > 0) skip -= value & 1;
    else {
      entity += value >>> 4;
      found.push({ entity, kind: (value >> 1) & 7 });
      if ((value & 1) === 1) return found;
    }
  }
  return found;
}

function visitMeanings(bytes: Uint8Array, visit: (name: number, entity: number, kind: number) => void): void {
  let name = 0;
  let entity = 0;
  for (let position = 0; position < bytes.length; ) {
    let value = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = bytes[position++] ?? 0;
      value |= (byte & 127) << shift;
    }
    entity += value >>> 4;
    visit(name, entity, (value >> 1) & 7);
    if ((value & 1) === 1) {
      name++;
      entity = 0;
    }
  }
}

const nothing: readonly Meaning[] = [];
/** Populations are stored as ten times their binary logarithm. */
const PEOPLE = Array.from({ length: 256 }, (_, i) => Math.round(2 ** (i / 10) - 1));

/** The sections under their names. */
function readTables({ placeCount, divisionCount, countryCount, nameCount, sections }: PackedLayout) {
  const section = (i: number): Uint8Array => sections[i] ?? new Uint8Array();
  const rows = rowsOf(section(12));
  if (rows.length !== countryCount) throw damaged('the table of countries');
  const divisionsOf = rows.map((row) => Number(row[3]));
  const names: PackedStrings = { starts: blockStarts(section(0)), bytes: section(1), count: nameCount };
  const shown: PackedStrings = { starts: blockStarts(section(10)), bytes: section(11), count: placeCount };
  return {
    names,
    shown,
    placeCount,
    postingStarts: blockStarts(section(2)),
    postings: section(3),
    lat: section(4),
    lon: section(5),
    population: section(6),
    features: section(7),
    localDivision: section(8),
    ids: section(9),
    divisions: section(13),
    countries: rows.map(([code = '', alpha3 = '', , , ...own]) => ({ code, alpha3, names: own })),
    regions: rowsOf(section(14)).map(([code = '', name = '']) => ({ code, name })),
    placeCountry: spread(
      rows.map((row) => Number(row[2])),
      placeCount,
    ),
    divisionCountry: spread(divisionsOf, divisionCount),
    firstDivision: divisionsOf.map((_, i) => divisionsOf.slice(0, i).reduce((sum, count) => sum + count, placeCount)),
    firstCountry: placeCount + divisionCount,
    firstRegion: placeCount + divisionCount + countryCount,
  };
}
type Tables = ReturnType<typeof readTables>;

function nameLookups({ names, postings, postingStarts }: Tables) {
  const meaningsAt = (name: number): readonly Meaning[] => readMeanings(postings, postingStarts, name);
  return {
    names,
    meaningsAt,
    eachMeaning: (visit: (name: number, entity: number, kind: number) => void): void => visitMeanings(postings, visit),
    lookup(key: string): readonly Meaning[] {
      const { at, found } = seek(names, key);
      return found ? meaningsAt(at) : nothing;
    },
  };
}

function entityLookups({
  placeCount,
  firstCountry,
  firstRegion,
  shown,
  divisions: packed,
  countries,
  regions,
  placeCountry,
  divisionCountry,
}: Tables) {
  let rows: string[][] | undefined;
  const division = (entity: number): string[] => {
    rows ??= rowsOf(packed);
    return rows[entity - placeCount] ?? [];
  };
  const countryOf = (entity: number): string => {
    const i =
      entity < placeCount ? placeCountry[entity] : entity < firstCountry ? divisionCountry[entity - placeCount] : entity - firstCountry;
    return countries[i ?? -1]?.code ?? '';
  };
  const nameOf = (entity: number): string => {
    if (entity < placeCount) return stringAt(shown, entity);
    if (entity < firstCountry) return division(entity)[1] ?? '';
    return (entity < firstRegion ? countries[entity - firstCountry]?.names[0] : regions[entity - firstRegion]?.name) ?? '';
  };
  const kindOf = (entity: number): 'place' | 'division' | 'country' | 'region' =>
    entity < placeCount ? 'place' : entity < firstCountry ? 'division' : entity < firstRegion ? 'country' : 'region';
  return { placeCount, countries, regions, countryOf, nameOf, kindOf, divisionCode: (entity: number): string => division(entity)[0] ?? '' };
}

function placeLookups(
  { placeCount, lat, lon, population, features, localDivision, ids: packed, placeCountry, firstDivision }: Tables,
  named: Pick<Gazetteer, 'countryOf' | 'nameOf'>,
) {
  let ids: Uint32Array | undefined;
  const degrees = (plane: Uint8Array, i: number): number => (((plane[i] ?? 0) << 24) >> 16) | (plane[placeCount + i] ?? 0);
  const pointOf = (place: number): { lat: number; lon: number } | undefined => {
    const latitude = degrees(lat, place);
    if (latitude === NO_POINT) return undefined;
    return { lat: round(latitude * (90 / 32767)), lon: round(degrees(lon, place) * (180 / 32767)) };
  };
  return {
    pointOf,
    idOf(place: number): string {
      ids ??= readIds(packed, placeCount);
      const id = ids[place] ?? 0;
      if (id > 0) return String(id);
      const point = pointOf(place);
      const own = [named.countryOf(place), named.nameOf(place), point?.lat.toFixed(1), point?.lon.toFixed(1)];
      return own.filter((part) => part !== undefined).join(':');
    },
    countryNumberOf: (place: number): number => placeCountry[place] ?? 0,
    populationOf: (place: number): number => PEOPLE[population[place] ?? 0] ?? 0,
    featureOf: (place: number): number => features[place] ?? 0,
    divisionOf(place: number): number {
      const local = localDivision[place] ?? 0;
      return local === 0 ? -1 : (firstDivision[placeCountry[place] ?? 0] ?? 0) + local - 1;
    },
  };
}

const NO_POINT = -32768;

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/**
 * Opens a packed gazetteer (the unzipped bytes). Takes a few milliseconds, and about as much memory as there are bytes. Throws when
 * the bytes are something else, cut off, or at odds with themselves; what it opens may still hold wrong names, but always answers.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const tables = readTables(readLayout(bytes));
  const entities = entityLookups(tables);
  return { ...nameLookups(tables), ...entities, ...placeLookups(tables, entities) };
}
