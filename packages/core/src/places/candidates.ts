import { feature, type Gazetteer, type Meaning, nameKind } from './gazetteer.js';
import { kilometresBetween } from './kilometres-between.js';
import { placeKey } from './place-key.js';

/** A place or division that a text may mean. */
export interface Hit {
  readonly entity: number;
  readonly country: string;
  readonly kind: number;
  /** Inhabitants, weighted by how well the name fits: what one hit is preferred to another by. */
  readonly weight: number;
}

const ARTICLES = /^(?:al|el|ad|as|ash|ar|an|at|az|the|la|le|il)[\s-]+(?=\S)/i;
const EXPANSIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  cd: 'ciudad',
  pt: 'port',
  mt: 'mount',
  ft: 'fort',
  gral: 'general',
  sta: 'santa',
  sto: 'santo',
};
const BY_KIND = [1, 0.3, 0.5, 0.1, 1, 0];
const BY_FEATURE: Readonly<Record<number, number>> = {
  [feature.capital]: 200_000,
  [feature.seat1]: 20_000,
  [feature.camp]: 8000,
  [feature.border]: 8000,
  [feature.island]: 8000,
  [feature.area]: 30_000,
};

/** Abbreviations count only as they are usually written. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

export function weightOf(gazetteer: Gazetteer, { entity, kind }: Meaning): number {
  const fit = BY_KIND[kind] ?? 0;
  if (gazetteer.kindOf(entity) === 'division') return 3000 * (kind === nameKind.primary ? 1 : 0.8);
  const people = Math.max(gazetteer.populationOf(entity), BY_FEATURE[gazetteer.featureOf(entity)] ?? 0, 300);
  return people * fit;
}

/** Keys under which a name may be filed: as written, without or with the article, with abbreviations written out. */
export function keysOf(text: string): string[] {
  const key = placeKey(text);
  const keys = [key];
  const bare = text.replace(ARTICLES, '');
  if (bare !== text) keys.push(placeKey(bare));
  if (/^[\u0600-\u06ff]/.test(key)) keys.push(key.startsWith('ال') ? key.slice(2) : `ال${key}`);
  const first = /^([A-Za-z]{2,4})\.?\s+(\S.*)$/.exec(text);
  const full = first && EXPANSIONS[(first[1] ?? '').toLowerCase()];
  if (full) keys.push(placeKey(`${full} ${first?.[2] ?? ''}`));
  return keys.filter((one) => one.length > 1);
}

/**
 * Places and divisions of exactly this name, the weightiest first; in the given countries, or anywhere. Codes count in upper case and
 * inside a country only.
 */
export function findExact(gazetteer: Gazetteer, text: string, countries: readonly string[] | undefined): Hit[] {
  for (const key of keysOf(text)) {
    const hits: Hit[] = [];
    for (const meaning of gazetteer.lookup(key)) {
      const of = gazetteer.kindOf(meaning.entity);
      if (of !== 'place' && of !== 'division') continue;
      if (meaning.kind === nameKind.code && (countries === undefined || of === 'division' || !isUpper(text))) continue;
      const country = gazetteer.countryOf(meaning.entity);
      if (countries && !countries.includes(country)) continue;
      hits.push({ entity: meaning.entity, country, kind: meaning.kind, weight: weightOf(gazetteer, meaning) });
    }
    if (hits.length > 0) return withoutNamesakes(hits).sort((a, b) => b.weight - a.weight);
  }
  return [];
}

/** A neighbourhood gives way to a town of its name in the same country. */
function withoutNamesakes(hits: readonly Hit[]): Hit[] {
  const isTown = ({ kind, weight }: Hit): boolean => kind !== nameKind.part && weight >= 1000;
  return hits.filter((hit) => hit.kind !== nameKind.part || !hits.some((other) => other.country === hit.country && isTown(other)));
}

/** Kilometres between two places; undefined when a point is not known. */
export function kilometres(gazetteer: Gazetteer, a: number, b: number): number | undefined {
  if (gazetteer.kindOf(a) !== 'place' || gazetteer.kindOf(b) !== 'place') return undefined;
  const [p, q] = [gazetteer.pointOf(a), gazetteer.pointOf(b)];
  return p && q && kilometresBetween(p, q);
}
