import type { FieldKey } from '../model/fields.js';
import type { Place } from '../model/place.js';
import type { Route } from '../model/route.js';
import { fold } from '../text/fold.js';
import { onceEach } from '../text/once-each.js';
import type { FieldValue } from './comparison.js';

/** One thing that a route says. Two rows say the same when `keyOf` gives the same for both; '' = nothing. */
export interface Facet {
  readonly field: FieldKey;
  readonly valueOf: (route: Route) => FieldValue | undefined;
  readonly keyOf: (route: Route) => string;
}

/** What a place is called is no difference, only which one it is; what could not be understood is compared as it is written. */
function keyOfPlace({ precision, relation, country = '', admin1, city, raw }: Place): string {
  if (precision === 'unknown' || precision === 'region') return `? ${fold(raw)}`;
  return `${relation} ${country} ${city?.id ?? `${admin1?.code ?? ''} ${unreadPart(raw, admin1 ? 2 : 1)}`}`;
}

/** "Smalltown, Kenya": a town that was not found still tells two rows apart. */
function unreadPart(raw: string, known: number): string {
  return fold(raw.split(',').slice(0, -known).join(','));
}

type Codes = (route: Route) => readonly string[];

/** Everything that is compared, in the order in which it is told. The unit of cases is no difference: it comes from the heading. */
export function facetsOfRoutes(): Facet[] {
  const keyOf = onceEach(keyOfPlace);
  const keyOfStops = onceEach((stops: Route['transit']) => stops.map(keyOf).join(' > '));
  const keyOfCodes = onceEach((codes: readonly string[]) => codes.toSorted().join(' '));
  const keyOfText = onceEach((text: string) => fold(text));
  const place = (field: FieldKey, role: 'origin' | 'intendedDestination' | 'exploitation'): Facet => ({
    field,
    valueOf: (route) => route[role],
    keyOf: ({ [role]: own }) => (own ? keyOf(own) : ''),
  });
  const codes = (field: FieldKey, of: Codes): Facet => ({
    field,
    valueOf: (route) => (of(route).length > 0 ? of(route) : undefined),
    keyOf: (route) => keyOfCodes(of(route)),
  });
  return [
    place('origin', 'origin'),
    {
      field: 'transit',
      valueOf: ({ transit }) => (transit.length > 0 ? transit : undefined),
      keyOf: ({ transit }) => keyOfStops(transit),
    },
    place('destination', 'intendedDestination'),
    place('exploitation', 'exploitation'),
    codes('exploitationType', ({ exploitationTypes }) => exploitationTypes),
    codes('industry', ({ industries }) => industries),
    { field: 'cases', valueOf: ({ cases }) => cases, keyOf: ({ cases }) => (cases ? `${cases.min} ${cases.max} ${cases.qualifier}` : '') },
    {
      field: 'period.start',
      valueOf: ({ period }) => period,
      keyOf: ({ period }) => (period ? `${period.start} ${period.end ?? ''}` : ''),
    },
    { field: 'kind', valueOf: ({ kind }) => kind, keyOf: ({ kind = '' }) => kind },
    codes('recruitment', ({ recruitment }) => recruitment),
    codes('transport', ({ transport }) => transport),
    { field: 'organisation', valueOf: ({ organisation }) => organisation, keyOf: ({ organisation = '' }) => keyOfText(organisation) },
  ];
}
