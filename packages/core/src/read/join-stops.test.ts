import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { gridFromRows } from '../model/grid.js';
import { review } from '../review/review.js';

function read(header: string[], ...cells: string[]) {
  const rows = [
    ['Origin country', ...header, 'Destination country'],
    ['Ethiopia', ...cells, 'Saudi Arabia'],
  ];
  const [sheet] = review({ file: 'f', format: 'xlsx', sheets: [gridFromRows('S', rows)], notices: [] }, reviewOptions()).sheets;
  return {
    stops: sheet?.rows[0]?.route?.transit.map(({ city, country }) => [city?.name, country].filter(Boolean).join(' ')),
    found: sheet?.diagnostics.filter(({ field }) => field === 'transit').map(({ code, cell }) => `${code} ${cell}`),
  };
}

const cityFirst = ['Transit city 1', 'Transit country 1', 'Transit city 2', 'Transit country 2'];

it('reads a city on the way with its country', () => {
  const stops = ['Moyale KE', 'Tripoli LY'];
  expect(read(cityFirst, 'Moyale', 'Kenya', 'Tripoli', 'Libya')).toEqual({ stops, found: [] });
  expect(read(['Transit country', 'Transit city', 'Transit country', 'Transit city'], 'Kenya', 'Moyale', 'Libya', 'Tripoli').stops).toEqual(
    stops,
  );
});

it('keeps a country or a city that stands alone', () => {
  expect(read(cityFirst, '', 'Kenya', 'Adigrat', '').stops).toEqual(['KE', 'Adigrat ET']);
});

it('mends a misspelt city in the light of its country, and points at the right cell', () => {
  expect(read(cityFirst, 'Nairobbi', 'Kenya', 'Mombasa', 'Uganda')).toEqual({
    stops: ['Nairobi KE', 'UG'],
    found: ['place-misspelt B2', 'city-not-in-country D2'],
  });
  expect(read(cityFirst, 'Nairobi', 'Kennya', '', '').found).toEqual(['place-misspelt C2']);
});

it('drops a country that the city before it, or in the next column, has', () => {
  expect(read(['Via 1', 'Via 2', 'Via 3'], 'Nairobi', 'Kenya', 'Kampala').stops).toEqual(['Nairobi KE', 'Kampala UG']);
  expect(read(['Via 1', 'Via 2', 'Via 3'], 'Kenya', 'Nairobi', 'Kampala').stops).toEqual(['Nairobi KE', 'Kampala UG']);
  expect(read(['Via'], 'Uganda > Kenya > Nairobi').stops).toEqual(['UG', 'KE', 'Nairobi KE']);
});
