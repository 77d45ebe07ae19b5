import type { ReportLabel } from '@routebook/core';
import { type MapRole, mapRoles } from '../map/map-picture.js';
import { isolateValue } from '../report/show-value.js';
import type { Voice } from '../report/voice.js';
import { displayWidth, padTo } from '../terminal/display-width.js';
import { wrap } from '../terminal/wrap.js';
import { nameOfPlace } from './describe-place.js';
import type { PlaceLayout } from './place-text.js';
import type { TalliedPlace } from './tally-places.js';
import { needsPerson, type Understanding, understandingLabels, understandings } from './understanding.js';

export const roleLabels: Record<MapRole, ReportLabel> = {
  origin: 'plOrigin',
  transit: 'plTransit',
  exploitation: 'plExploitation',
  destination: 'plDestination',
};

/** A block for each state that there is, what needs a person first; a place to a line, or to two where it is long. */
export function writePlaces(places: readonly TalliedPlace[], layout: PlaceLayout): string {
  const { voice, paint } = layout;
  if (places.length === 0) return `${voice.label('plNoPlaces')}\n`;
  const blocks = understandings.flatMap((understanding) => {
    const own = places.filter((place) => place.understanding === understanding);
    if (own.length === 0) return [];
    const head = `${voice.label(understandingLabels[understanding])}${voice.colon}${own.length}`;
    return [[paint(colourOf(understanding), head), ...linesOf(own, layout)].join('\n')];
  });
  return `${[voice.label('plTexts', { count: places.length }), ...blocks].join('\n\n')}\n`;
}

function colourOf(understanding: Understanding) {
  return needsPerson(understanding) ? 'red' : understanding === 'understood' ? 'green' : 'yellow';
}

function linesOf(places: readonly TalliedPlace[], layout: PlaceLayout): string[] {
  const columns = Math.min(30, Math.max(...places.map(({ text }) => displayWidth(isolateValue(text)))));
  return places.map((place) => {
    const head = `  ${padTo(isolateValue(place.text), columns)}  ${layout.paint('dim', countsOf(place, layout.voice))}`;
    const meaning = meaningOf(place, layout);
    return meaning === '' ? head : `${head}\n${wrap('      → ', meaning, layout.width)}`;
  });
}

/** `×12 Origin 9, Destination 3` */
function countsOf({ times, counts }: TalliedPlace, voice: Voice): string {
  const roles = mapRoles.flatMap((role) => (counts[role] ? [`${voice.label(roleLabels[role])} ${counts[role]}`] : []));
  return roles.length > 1
    ? `×${times}  ${roles.join(', ')}`
    : `×${times}  ${voice.label(roleLabels[mapRoles.find((role) => counts[role]) ?? 'origin'])}`;
}

/** What it was understood as; where that is asked, what it could be. */
function meaningOf({ resolution, understanding }: TalliedPlace, { countryName }: PlaceLayout): string {
  const { place, candidates, parts } = resolution;
  if (!needsPerson(understanding)) return nameOfPlace(place, countryName);
  const could = parts.length > 0 ? parts.map((part) => part.place) : candidates;
  const names = could.map((one) => nameOfPlace(one, countryName)).filter((name) => name !== '');
  return names.length > 0 ? `${names.join(' / ')} ?` : nameOfPlace(place, countryName);
}
