import type { Candidate, DecidedBy, Place, Precision, Relation } from '../model/place.js';
import type { Hit } from './candidates.js';
import { feature, type Gazetteer, nameKind } from './gazetteer.js';

/** Names a division only when it has an ISO 3166-2 code that is valid today. */
function divisionOf(gazetteer: Gazetteer, division: number): Pick<Candidate, 'admin1'> {
  const code = division < 0 ? '' : gazetteer.divisionCode(division);
  return code === '' ? {} : { admin1: { code, name: gazetteer.nameOf(division) } };
}

function isArea(gazetteer: Gazetteer, { entity }: Hit): boolean {
  return entity < gazetteer.placeCount && gazetteer.featureOf(entity) === feature.area;
}

/** A hit as it is shown and sent: never finer than a town. */
export function toCandidate(gazetteer: Gazetteer, hit: Hit, score: number): Candidate {
  const { entity, country } = hit;
  if (gazetteer.kindOf(entity) === 'division') return { country, ...divisionOf(gazetteer, entity), score };
  if (isArea(gazetteer, hit)) return { country, score };
  const city = { id: gazetteer.idOf(entity), name: gazetteer.nameOf(entity) };
  return { country, ...divisionOf(gazetteer, gazetteer.divisionOf(entity)), city, ...gazetteer.pointOf(entity), score };
}

function precisionOf(gazetteer: Gazetteer, hit: Hit): Precision {
  if (gazetteer.kindOf(hit.entity) === 'division') return 'admin1';
  return isArea(gazetteer, hit) ? 'region' : 'city';
}

function decidedBy({ kind }: Hit): DecidedBy {
  if (kind === nameKind.primary) return 'exact';
  return kind === nameKind.typo ? 'fuzzy' : 'alternate';
}

/** The place of a hit. */
export function toPlace(gazetteer: Gazetteer, raw: string, hit: Hit, relation: Relation, confidence: number, by = decidedBy(hit)): Place {
  const { score, ...what } = toCandidate(gazetteer, hit, confidence);
  return { raw, ...what, precision: precisionOf(gazetteer, hit), relation, confidence: score, decidedBy: by };
}

/** What is left when no town is known: the country, or nothing. */
export function toCountryPlace(raw: string, country: string | undefined, confidence: number, more: Partial<Place> = {}): Place {
  const precision = country === undefined ? 'unknown' : 'country';
  return { raw, ...(country !== undefined && { country }), precision, relation: 'in', confidence, decidedBy: 'exact', ...more };
}
