import { expect, it } from 'vitest';
import { pairStopColumns } from './pair-stop-columns.js';
import type { MappedColumn } from './table.js';

function pairs(...headers: string[]): string[] {
  const columns = headers.map((header, column): MappedColumn => {
    const part = /city/i.test(header) ? 'city' : /country/i.test(header) ? 'country' : undefined;
    return { column, header, field: 'transit', confidence: 0.95, by: 'words', ...(part && { part }) };
  });
  return pairStopColumns(columns).map(({ city, country }) =>
    [headers[city], ...(country === undefined ? [] : [headers[country]])].join(' + '),
  );
}

it('puts cities and countries on the way together', () => {
  expect(pairs('City 1', 'Country 1', 'City 2', 'Country 2')).toEqual(['City 1 + Country 1', 'City 2 + Country 2']);
  expect(pairs('Country 1', 'City 1', 'Country 2', 'City 2')).toEqual(['City 1 + Country 1', 'City 2 + Country 2']);
  expect(pairs('City 1', 'City 2', 'Country 1', 'Country 2')).toEqual(['City 1 + Country 1', 'City 2 + Country 2']);
  expect(pairs('Transit city', 'Transit country')).toEqual(['Transit city + Transit country']);
  expect(pairs('Country', 'City', 'Country', 'City')).toEqual(['City + Country', 'City + Country']);
});

it('leaves alone what has no other half', () => {
  expect(pairs('Transit 1', 'Transit 2')).toEqual(['Transit 1', 'Transit 2']);
  expect(pairs('City 1', 'Country 2', 'Via')).toEqual(['City 1', 'Country 2', 'Via']);
  expect(pairs('Country', 'Via', 'City')).toEqual(['Country', 'Via', 'City']);
});
