import { type Hit, kilometres } from './candidates.js';
import { type Gazetteer, nameKind } from './gazetteer.js';
import type { PlacePart } from './place-text.js';

const NEIGHBOURS = 25;
const BIG_TOWN = 100_000;

/** The part that says more, when one place lies in the other ("Benin City, Edo", "Eastleigh / Nairobi"); undefined when they are two. */
function inner(gazetteer: Gazetteer, a: PlacePart, b: PlacePart): PlacePart | undefined {
  for (const hitA of a.located.hits) {
    const hitB = b.located.hits.find(({ entity, country }) => country === hitA.country && holds(gazetteer, entity, hitA.entity));
    if (hitB)
      return withHits(
        a,
        a.located.hits.filter((hit) => b.located.hits.some(({ entity }) => holds(gazetteer, entity, hit.entity))),
      );
  }
  return undefined;
}

function withHits(part: PlacePart, hits: readonly Hit[]): PlacePart {
  return { ...part, located: { ...part.located, hits } };
}

/** Whether a town is the same place, or lies in the division. */
function holds(gazetteer: Gazetteer, outer: number, entity: number): boolean {
  if (outer === entity) return true;
  return entity < gazetteer.placeCount && gazetteer.kindOf(outer) === 'division' && gazetteer.divisionOf(entity) === outer;
}

function areTwoCities(a: PlacePart, b: PlacePart): boolean {
  const [p, q] = [a.located.hits[0], b.located.hits[0]];
  return (
    b.segment.listed &&
    p !== undefined &&
    q !== undefined &&
    p.entity !== q.entity &&
    p.weight >= BIG_TOWN &&
    q.weight >= BIG_TOWN &&
    p.kind !== nameKind.part &&
    q.kind !== nameKind.part
  );
}

/** A suburb written beside its city. */
function isSuburb(gazetteer: Gazetteer, a: PlacePart, b: PlacePart): boolean {
  const [p, q] = [a.located.hits[0], b.located.hits[0]];
  if (b.segment.listed || !p || !q || p.country !== q.country) return false;
  const away = kilometres(gazetteer, p.entity, q.entity);
  return away !== undefined && away < NEIGHBOURS && Math.max(p.weight, q.weight) > 5 * Math.min(p.weight, q.weight);
}

function mergePair(gazetteer: Gazetteer, a: PlacePart, b: PlacePart): PlacePart | undefined {
  if (areTwoCities(a, b)) return undefined;
  const merged = inner(gazetteer, a, b) ?? inner(gazetteer, b, a);
  if (merged) return merged;
  if (!isSuburb(gazetteer, a, b)) return undefined;
  return (a.located.hits[0]?.weight ?? 0) < (b.located.hits[0]?.weight ?? 0) ? a : b;
}

/** Parts that are one place become one; what is left are different places. */
export function mergeParts(gazetteer: Gazetteer, parts: readonly PlacePart[]): readonly PlacePart[] {
  const merged: PlacePart[] = [];
  for (const part of parts.slice(0, 20)) {
    const at = merged.findIndex((known) => mergePair(gazetteer, known, part) !== undefined);
    const known = merged[at];
    if (known === undefined) merged.push(part);
    else merged[at] = mergePair(gazetteer, known, part) ?? known;
  }
  return merged;
}
