import type { Place } from '../model/place.js';
import type { SheetReview } from '../model/review.js';
import type { Route } from '../model/route.js';

type Hide = (row: number, route: Route) => Route;

/** What stands for a text that may tell who a person is. */
const HIDDEN = '…';

/** Takes from the routes of a sheet what was written in cells and columns where personal data was found. What was understood stays. */
export function hidePersonalData({ diagnostics }: SheetReview): Hide {
  const ofColumns = new Set<string>();
  const ofRows = new Map<number, Set<string>>();
  for (const { code, row, field = '' } of diagnostics) {
    if (code === 'personal-data-column') ofColumns.add(field);
    else if (code === 'personal-data-cell' && row !== undefined) ofRows.set(row, (ofRows.get(row) ?? new Set()).add(field));
  }
  if (ofColumns.size === 0 && ofRows.size === 0) return (_, route) => route;
  return (row, route) => {
    const fields = [...ofColumns, ...(ofRows.get(row) ?? [])].filter((field) => field !== '');
    return fields.length === 0 ? route : hideFields(route, fields);
  };
}

function hideFields(route: Route, fields: readonly string[]): Route {
  const touches = (name: string) => fields.some((field) => field === 'route' || field.split('.')[0] === name);
  const { recordId, organisation, ...rest } = route;
  return {
    ...rest,
    ...(recordId !== undefined && { recordId: touches('recordId') ? HIDDEN : recordId }),
    ...(organisation !== undefined && { organisation: touches('organisation') ? HIDDEN : organisation }),
    ...(rest.origin && touches('origin') && { origin: hideText(rest.origin) }),
    ...(rest.intendedDestination && touches('destination') && { intendedDestination: hideText(rest.intendedDestination) }),
    ...(rest.exploitation && touches('exploitation') && { exploitation: hideText(rest.exploitation) }),
    ...(touches('transit') && { transit: rest.transit.map(hideText) }),
    ...(rest.cases && touches('cases') && { cases: { ...rest.cases, raw: HIDDEN } }),
  };
}

function hideText<P extends Pick<Place, 'raw'>>(place: P): P {
  return { ...place, raw: HIDDEN };
}
