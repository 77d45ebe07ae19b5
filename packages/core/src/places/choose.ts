import { type Hit, kilometres } from './candidates.js';
import { feature, type Gazetteer, nameKind } from './gazetteer.js';

/** One place, or several that the text may as well mean. */
export interface Choice {
  readonly best: Hit;
  /** The best first; places that lie so near to the best that it makes no difference are left out. */
  readonly rivals: readonly Hit[];
}

const FAR = 50;
/** Below this weight one bearer of a name is as likely as the next. */
const CLEARLY = 10;

/** A town on either side of a border is two places, however near: "Busia" alone is Kenya or Uganda. */
function sameSpot(gazetteer: Gazetteer, a: Hit, b: Hit): boolean {
  if (a.entity === b.entity) return true;
  return a.country === b.country && (kilometres(gazetteer, a.entity, b.entity) ?? 0) < FAR;
}

/** Whether all rivals stand at the place itself, across a border. */
export function isAcrossBorder(gazetteer: Gazetteer, { best, rivals }: Choice): boolean {
  return rivals.length > 0 && rivals.every((rival) => (kilometres(gazetteer, best.entity, rival.entity) ?? FAR) < FAR);
}

/** A division and a town of one name: the town, unless it is a hamlet beside its famous province. */
function preferTown(gazetteer: Gazetteer, hits: readonly Hit[]): readonly Hit[] {
  const isDivision = ({ entity }: Hit): boolean => gazetteer.kindOf(entity) === 'division';
  return [...hits].sort((a, b) => b.weight - a.weight || Number(isDivision(a)) - Number(isDivision(b)));
}

/** "Kufra" is what its district is called, too: the town in it bears the name, and takes the weight of the district. */
function townsForDistricts(gazetteer: Gazetteer, hits: readonly Hit[]): readonly Hit[] {
  const isDistrict = ({ entity, kind }: Hit): boolean => kind === nameKind.alternate && gazetteer.kindOf(entity) === 'division';
  const districts = new Map(hits.filter(isDistrict).map((hit) => [hit.entity, hit.weight]));
  if (districts.size === 0) return hits;
  const districtOf = ({ entity, kind }: Hit): number =>
    kind === nameKind.primary && gazetteer.kindOf(entity) === 'place' ? gazetteer.divisionOf(entity) : -1;
  const seats = new Set(hits.map(districtOf));
  return hits
    .filter(({ entity }) => !districts.has(entity) || !seats.has(entity))
    .map((hit) => ({ ...hit, weight: Math.max(hit.weight, districts.get(districtOf(hit)) ?? 0) }));
}

/** Picks among hits of one name by weight. Hits of a country in `favoured` (other cells of the row) count a hundredfold. */
export function choose(gazetteer: Gazetteer, hits: readonly Hit[], favoured: readonly string[] = []): Choice | undefined {
  const weighed = townsForDistricts(gazetteer, hits).map((hit) =>
    favoured.includes(hit.country) ? { ...hit, weight: hit.weight * 100 } : hit,
  );
  const [best, ...others] = preferTown(gazetteer, weighed);
  if (!best) return undefined;
  const isCapital =
    best.entity < gazetteer.placeCount && gazetteer.featureOf(best.entity) === feature.capital && best.kind !== nameKind.part;
  const rivals = others.filter(
    (other) => !sameSpot(gazetteer, best, other) && other.weight * CLEARLY > best.weight && !(isCapital && other.country === best.country),
  );
  return { best, rivals };
}
