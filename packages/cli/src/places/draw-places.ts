import type { ReportLabel } from '@routebook/core';
import { drawMap } from '../map/draw-map.js';
import { type MapRole, mapRoles, type Spot } from '../map/map-picture.js';
import type { Voice } from '../report/voice.js';
import { roleLabels } from './places-text.js';
import type { TalliedPlace } from './tally-places.js';

/** The towns of the tally on a map; undefined when there is none. */
export function drawPlaces(places: readonly TalliedPlace[], voice: Voice): string | undefined {
  const spots = spotsOf(places);
  if (spots.length === 0) return undefined;
  const left = places.filter(({ resolution: { place } }) => place.lat === undefined).length;
  const note = (label: ReportLabel, always: boolean, args = {}) => ({ text: voice.label(label, args), always });
  return drawMap(spots, {
    language: voice.language,
    direction: voice.direction,
    title: voice.label('plMapTitle'),
    roles: Object.fromEntries(mapRoles.map((role) => [role, voice.label(roleLabels[role])])) as Record<MapRole, string>,
    outside: (towns) => voice.label('plMapOutside', { places: towns }),
    notes: [
      note('plMapCentres', true),
      note('plMapLarger', false),
      ...(left > 0 ? [note('plMapLeft', true, { count: left })] : []),
      note('plMapOwn', true),
      note('plMapBorders', false),
      note('plMapSources', true),
    ],
  });
}

/** Each town once, whatever texts name it. */
function spotsOf(places: readonly TalliedPlace[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { resolution, counts } of places) {
    const { city, lat, lon } = resolution.place;
    if (!city || lat === undefined || lon === undefined) continue;
    const before: Spot['counts'] = spots.get(city.id)?.counts ?? {};
    const sum = mapRoles.map((role) => [role, (before[role] ?? 0) + (counts[role] ?? 0)] as const).filter(([, count]) => count > 0);
    spots.set(city.id, { name: city.name, lat, lon, counts: Object.fromEntries(sum) });
  }
  return [...spots.values()];
}
