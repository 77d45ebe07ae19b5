import type { ColumnReview } from '@routebook/core';
import { expect, test } from 'vitest';
import { columnsByField } from './columns-of.js';

test('the 0/1 twins of a column are no columns of their own', () => {
  const column = (letter: string, more: Partial<ColumnReview> = {}): ColumnReview => {
    return { column: letter, header: '', field: 'exploitationType', confidence: 0.9, ...more };
  };
  const columns = [column('I'), column('J', { twinOf: 'I' }), column('K', { twinOf: 'I' })];
  expect(columnsByField(columns)).toEqual([{ field: 'exploitationType', letters: 'I', doubtful: false }]);
});

test('columns of one field stand together, neighbours as a range', () => {
  const column = (letter: string, field: ColumnReview['field'], confidence = 0.9) => ({ column: letter, header: '', field, confidence });
  const columns = [
    column('A', 'origin'),
    column('B', 'transit'),
    column('C', 'transit', 0.6),
    column('D', 'transit'),
    column('E', null),
    column('F', 'transit'),
    column('G', 'transit'),
  ];
  expect(columnsByField(columns)).toEqual([
    { field: 'origin', letters: 'A', doubtful: false },
    { field: 'transit', letters: 'B–D, F, G', doubtful: true },
  ]);
});
