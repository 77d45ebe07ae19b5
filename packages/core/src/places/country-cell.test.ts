import { describe, expect, it } from 'vitest';
import { testGazetteer } from '../../test/review-options.js';
import { allLanguages } from '../locales/all.js';
import { createPlaceResolver } from './resolver.js';

const { resolve } = createPlaceResolver(
  testGazetteer(),
  allLanguages.map(({ places }) => places),
);

/** The country that is taken, or those that are asked about. */
function told(country: string): string {
  const { place, candidates } = resolve({ country });
  return place.country ?? candidates.map((one) => one.country).join('/');
}

describe('people in a country cell', () => {
  it.each([
    ['Kenyan nationals', 'KE'],
    ['3 ressortissants maliens', 'ML'],
    ['Lybians', 'LY'],
    ['DRC nationals', 'CD'],
    ['Waethiopia', 'ET'],
    ['كينيين', 'KE'],
    ['السودانيين', 'SD'],
    ['إثيوبيات', 'ET'],
    ['ኢትዮጵያውያን', 'ET'],
    ['ሱዳናዊ', 'SD'],
    ['Congolese', 'CD/CG'],
  ])('%s', (cell, expected) => expect(told(cell)).toBe(expected));

  it('takes no word for a people', () => {
    for (const cell of ['wages', 'watchmen', 'ነገ', 'ልጃዊ', 'مدرسين', 'workers']) expect([cell, told(cell)]).toEqual([cell, '']);
  });
});

describe('two countries in one cell', () => {
  it.each([
    ['Kenya-Uganda', 'KE/UG'],
    ['Kenya Uganda', 'KE/UG'],
    ['Sudan South Sudan', 'SS/SD'],
    ['frontière Kenya-Ethiopie', 'KE/ET'],
    ['كينيا وأوغندا', 'KE/UG'],
    ['ኬንያና ኡጋንዳ', 'KE/UG'],
    ['Kenya 80%, Uganda 20%', 'KE/UG'],
    ['Guinea-Bissau', 'GW'],
    ['Kenya Xyzzy', ''],
  ])('%s', (cell, expected) => expect(told(cell)).toBe(expected));

  it('reads them with their border where city and country share a cell', () => {
    const { country, place } = resolve({ whole: 'Kenya-Ethiopia border' });
    expect([country.state, place.relation, place.country]).toEqual(['several', 'border', undefined]);
  });
});

it('asks what "SA" stands for, unless the city tells', () => {
  for (const cell of ['SA', 'S.A.']) expect(told(cell)).toBe('SA/ZA');
  expect(resolve({ city: 'Durban', country: 'SA' }).place).toMatchObject({ country: 'ZA', city: { name: 'Durban' } });
  expect(resolve({ city: 'Riyadh', country: 'SA' }).place).toMatchObject({ country: 'SA', city: { name: 'Riyadh' } });
  expect(told('sa')).toBe('');
});
