import type { FieldChange, Route } from '@routebook/core';
import { isolateValue } from '../report/show-value.js';
import type { Voice } from '../report/voice.js';

type Place = NonNullable<Route['origin']>;
type Cases = NonNullable<Route['cases']>;
type Period = NonNullable<Route['period']>;

/** Says routes and what they hold, in one language: as understood, with what was written where that reads otherwise. */
export interface RouteVoice {
  readonly voice: Voice;
  readonly codeLabel: (code: string) => string | undefined;
  readonly countryName: (code: string) => string;
}

/** The words of one language for routes. */
export function routeVoice(voice: Voice, codeLabel: RouteVoice['codeLabel']): RouteVoice {
  const names = new Intl.DisplayNames([voice.language], { type: 'region' });
  return { voice, codeLabel, countryName: (code) => names.of(code) ?? code };
}

/** "Kitale, Kenya → Nairobi, Kenya → Dubai, United Arab Emirates · Forced labour · 10–15 · 2019-08": a route in one line. */
export function sayRoute(route: Route, own: RouteVoice): string {
  const end = route.intendedDestination ?? route.exploitation;
  const way = inOrder(
    [route.origin, ...route.transit, end].flatMap((place) => (place ? [namePlace(place, own)] : [])),
    own,
  );
  const types = sayCodes(route.exploitationTypes, own);
  const cases = route.cases ? sayCases(route.cases) : '';
  return [way, types, cases, route.period ? sayPeriod(route.period) : ''].filter((part) => part !== '').join(' · ');
}

/** "a → b", in the direction in which the language is read. */
export function inOrder(texts: readonly string[], { voice }: RouteVoice): string {
  return texts.join(voice.direction === 'rtl' ? ' ← ' : ' → ');
}

/** One side of a change. */
export function sayValue(value: FieldChange['before'], own: RouteVoice): string {
  if (value === undefined) return own.voice.label('dfNothingSaid');
  if (typeof value === 'string') return isolateValue(own.codeLabel(value) ?? value);
  if (!('length' in value)) return 'start' in value ? sayPeriod(value) : 'qualifier' in value ? sayCases(value) : sayPlace(value, own);
  return value.map((item) => (typeof item === 'string' ? sayCodes([item], own) : sayPlace(item, own))).join('; ');
}

/** What was understood; a town that was not found is shown as it was written. */
function namePlace({ raw, city, admin1, country, precision }: Place, { countryName }: RouteVoice): string {
  if (precision === 'unknown' || precision === 'region' || (!city && raw.includes(','))) return quote(raw);
  return [city?.name ?? admin1?.name, country && countryName(country)].filter(Boolean).join(', ');
}

/** What was understood, and what was written where that reads otherwise. */
function sayPlace(place: Place, own: RouteVoice): string {
  const { raw, city } = place;
  const understood = namePlace(place, own);
  return understood === quote(raw) || isSame(raw, understood, city?.name) ? understood : `${understood} (${quote(raw)})`;
}

function isSame(raw: string, ...texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => text?.toLowerCase() === raw.toLowerCase());
}

function sayCodes(codes: readonly string[], { codeLabel }: RouteVoice): string {
  return codes.map((code) => codeLabel(code) ?? code).join(', ');
}

function sayCases({ min, max, raw }: Cases): string {
  const understood = max === null ? `≥ ${min}` : min === max ? String(min) : `${min}–${max}`;
  return raw === '' || raw.replace('-', '–') === understood ? understood : `${understood} (${quote(raw)})`;
}

function sayPeriod({ start, end }: Period): string {
  return end === undefined ? start : `${start} – ${end}`;
}

function quote(text: string): string {
  return `“${isolateValue(text)}”`;
}
