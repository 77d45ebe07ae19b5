import { expect, test } from 'vitest';
import { sampleReview } from '../../test/sample-review.js';
import { missingColumns, missingSheet } from './missing-names.js';

test('names the sheets there are when the one asked for is not there', () => {
  const workbook = { file: 'a.xlsx', sheets: [{ name: 'Jan' }, { name: 'Feb' }] };
  expect(missingSheet(workbook, { sheet: 'Mar' })).toEqual(['routebook: There is no sheet "Mar" in "a.xlsx". It has: "Jan", "Feb".']);
  expect(missingSheet(workbook, { sheet: 'Jan' })).toEqual([]);
  expect(missingSheet(workbook, { sheet: undefined })).toEqual([]);
});

test('names the columns of a mapping that are not there, by header or by letter', () => {
  const columns = { 'origin COUNTRY': 'origin.country', b: 'origin.city', 'Via 1': 'transit', Z: null } as const;
  expect(missingColumns(sampleReview, { mapping: { columns } })).toEqual([
    'routebook: There is no column "Via 1" in "data/north.xlsx" (--map).',
    'routebook: There is no column "Z" in "data/north.xlsx" (--map).',
  ]);
});
