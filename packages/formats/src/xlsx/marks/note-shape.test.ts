import { expect, test } from 'vitest';
import { noteShape } from './note-shape.js';

const prefixes = { vml: 'v:', office: 'o:', excel: 'x:', declared: '' };

function anchorOf(row: number, column: number, text = 'x'): number[] {
  const anchor = /<x:Anchor>([^<]+)</.exec(noteShape(1025, { row, column }, text, prefixes))?.[1] ?? '';
  return anchor.split(',').map(Number);
}

test('stays inside the sheet, also beside its last cell', () => {
  for (const [row, column] of [
    [0, 0],
    [1_048_575, 16_383],
  ] as const) {
    const [left, , top, , right, , bottom] = anchorOf(row, column, 'line\n'.repeat(99)) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(16_383);
    expect(bottom).toBeLessThanOrEqual(1_048_575);
  }
});

test('is large enough for its text, and is read from the right in Arabic', () => {
  const height = (text: string) => {
    const [, , top = 0, , , , bottom = 0] = anchorOf(9, 1, text);
    return bottom - top;
  };
  expect(height('a\nb\nc\nd\ne\nf')).toBeGreaterThan(height('a'));
  expect(noteShape(1, { row: 0, column: 0 }, '"مومباسا" غير معروفة', prefixes)).toContain('direction:rtl');
  expect(noteShape(1, { row: 0, column: 0 }, 'Mombasa مومباسا', prefixes)).not.toContain('direction:rtl');
});
