import { expect, it } from 'vitest';
import type { SheetContent } from '../sheet-content.js';
import { csvTemplate } from './csv-template.js';

const table: SheetContent = {
  name: 'Routes',
  rows: [
    [{ value: 'Month' }, { value: 'City, or "town"' }],
    [null, { value: 10 }],
  ],
};

it('writes headings and example with a mark of UTF-8, and quotes what has to be', () => {
  expect(csvTemplate(table, 'en')).toBe('\uFEFFMonth,"City, or ""town"""\r\n,10\r\n');
});

it('parts cells by semicolons where the comma is the decimal sign', () => {
  expect(csvTemplate(table, 'fr')).toBe('\uFEFFMonth;"City, or ""town"""\r\n;10\r\n');
});
