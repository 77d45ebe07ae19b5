import type { Place } from '../src/model/place.js';
import type { Review } from '../src/model/review.js';
import type { Route } from '../src/model/route.js';

const summary = { rows: 0, ready: 0, errors: 0, warnings: 0, info: 0, cases: { min: 0, max: 0 } };

/** A place in a country, known by its name. */
export function cityIn(country: string, name: string): Place {
  return { raw: name, country, city: { id: name, name }, precision: 'city', relation: 'in', confidence: 0.9, decidedBy: 'exact' };
}

/** A route from Kitale in Kenya to a city of the Emirates. */
export function kenyaTo(city: string, cases: number, more: Partial<Route> = {}): Route {
  return {
    schema: 'routebook/route@1',
    origin: cityIn('KE', 'Kitale') as Route['origin'],
    intendedDestination: cityIn('AE', city) as Route['intendedDestination'],
    transit: [],
    exploitationTypes: [],
    industries: [],
    transport: [],
    recruitment: [],
    cases: { min: cases, max: cases, qualifier: 'exact', unit: 'cases', raw: String(cases) },
    ...more,
  };
}

/** A review of one sheet of these routes, from row 2 on. */
export function reviewOf(routes: readonly Route[], diagnostics: Review['diagnostics'] = []): Review {
  const rows = routes.map((route, at) => ({ row: at + 2, status: 'ready' as const, route }));
  const sheet = { sheet: 'Routes', table: null, rows, diagnostics, summary };
  return { routebook: '0', file: 'routes.xlsx', sheets: [sheet], diagnostics: [], summary };
}
