import type { Candidate, Place, ReportLabel } from '@routebook/core';
import type { Voice } from '../report/voice.js';

export type CountryName = (code: string) => string;
type Named = Pick<Candidate, 'city' | 'admin1'> & { readonly country?: string };

/** `Mombasa, Mombasa (KE-28), Kenya (KE)`: a place with what it lies in. Empty when nothing is known. */
export function nameOfPlace({ city, admin1, country }: Named, countryName: CountryName): string {
  const division = admin1 && `${admin1.name} (${admin1.code})`;
  const nation = country && `${countryName(country)} (${country})`;
  return [city?.name, division, nation].filter(Boolean).join(', ');
}

const extents: Record<Place['precision'], ReportLabel> = {
  city: 'plCity',
  admin1: 'plAdmin1',
  country: 'plNation',
  region: 'plArea',
  unknown: 'plNone',
};

const relations: Record<Exclude<Place['relation'], 'in'>, ReportLabel> = {
  near: 'plNear',
  between: 'plBetween',
  border: 'plBorder',
  'off-coast': 'plOffCoast',
  'en-route': 'plEnRoute',
};

export const extentOf = ({ precision }: Place, { label }: Voice) => label(extents[precision]);
export const relationOf = ({ relation }: Place, { label }: Voice) => (relation === 'in' ? '' : label(relations[relation]));

/** `sure (0.97)`: in words for people, and as the number that rules are made of. */
export function confidenceOf({ confidence }: Place, { label }: Voice): string {
  const word = confidence >= 0.9 ? 'plSure' : confidence >= 0.75 ? 'plFair' : confidence > 0 ? 'plGuess' : 'plOpen';
  return `${label(word)} (${confidence.toFixed(2)})`;
}

/** `4.05 S, 39.67 E`, in degrees; two decimals are a kilometre, which is finer than what is known of a town. */
export function pointOf({ lat, lon }: Pick<Place, 'lat' | 'lon'>): string {
  if (lat === undefined || lon === undefined) return '';
  return `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;
}
