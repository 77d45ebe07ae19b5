import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Review } from '@routebook/core';
import { afterAll, expect, test } from 'vitest';
import { UsageError } from '../usage-error.js';
import { mappingOf, mappingToKeep, readMappingFile } from './mapping.js';

const folder = mkdtempSync(joinPath(tmpdir(), 'routebook-map-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(joinPath(folder, name), text);
  return joinPath(folder, name);
};

test('pairs and files are joined, later ones win', () => {
  const kept = file('kept.json', '\uFEFF{"columns":{"Via 1":"transit","A = B":"origin","__proto__":"notes"}}');
  const { columns } = mappingOf([kept, 'via 2=transit', 'A = B=destination', 'Story=']);
  expect(Object.entries(columns)).toEqual([
    ['Via 1', 'transit'],
    ['A = B', 'destination'],
    ['__proto__', 'notes'],
    ['via 2', 'transit'],
    ['Story', null],
  ]);
});

test('what cannot be used is said with what may have been meant', () => {
  expect(() => mappingOf(['Via=transt'])).toThrow(/no field "transt".*Did you mean "transit"/);
  expect(() => mappingOf(['Via'])).toThrow(/no file "Via"/);
  expect(() => readMappingFile(file('bad.json', '{"columns":'))).toThrow(UsageError);
  expect(() => readMappingFile(file('list.json', '[]'))).toThrow(UsageError);
  expect(() => readMappingFile(file('number.json', '{"columns":{"A":1}}'))).toThrow(/cannot be read/);
  expect(() => readMappingFile(folder)).toThrow(UsageError);
  expect(readMappingFile(joinPath(folder, 'none.json'))).toBeUndefined();
});

test('keeps what was given and what was surely understood, no guesses', () => {
  const column = (header: string, field: 'origin' | 'transit' | null, confidence: number) => ({ column: 'A', header, field, confidence });
  const columns = [column('From', 'origin', 0.95), column('Via', 'transit', 0.5), column('Story', null, 0), column('', 'origin', 1)];
  const review = { sheets: [{ table: { columns } }] } as unknown as Review;
  expect(mappingToKeep(review, { columns: { Story: null, From: 'destination' } })).toEqual({
    columns: { From: 'destination', Story: null },
  });
});

test('a heading over columns of different fields is not kept', () => {
  const column = (letter: string, header: string, field: 'origin.city' | 'origin.country' | 'transit') => ({
    column: letter,
    header,
    field,
    confidence: 0.9,
  });
  const columns = [
    column('A', 'Origin', 'origin.city'),
    column('B', 'Origin', 'origin.country'),
    column('C', 'Via', 'transit'),
    column('D', 'Via', 'transit'),
  ];
  const sheets = [{ table: { columns } }];
  expect(mappingToKeep({ sheets } as unknown as Review, { columns: {} })).toEqual({ columns: { Via: 'transit' } });
});
