import * as XLSX from '@e965/xlsx';
import { expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.js';

it('reads what a spreadsheet program wrote', () => {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([
    ['City', 'Cases', 'Seen'],
    ['Côte d\'Ivoire <&> ', 12.5, true],
  ]);
  sheet['D2'] = { t: 'n', v: 43531, z: 'd-mmm' };
  sheet['E2'] = { t: 'e', v: 0x2a };
  sheet['!ref'] = 'A1:E2';
  XLSX.utils.book_append_sheet(book, sheet, 'Routes');
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', bookSST: true }));
  const { sheets, notices, format } = readWorkbook(bytes, { file: 'routes.xlsx' });
  expect(format).toBe('xlsx');
  expect(notices).toEqual([]);
  expect(sheets[0]?.name).toBe('Routes');
  expect(sheets[0]?.rows).toEqual([
    ['City', 'Cases', 'Seen'],
    ['Côte d\'Ivoire <&> ', 12.5, true, { type: 'date', serial: 43531, iso: '2019-03-07', format: 'd-mmm' }, { type: 'error', code: '#N/A' }],
  ]);
});

it('reads a text table', () => {
  const { sheets } = readWorkbook(new TextEncoder().encode('City,Cases\r\n"Busia, Kenya",3\r\n'), { file: 'routes.csv' });
  expect(sheets[0]?.rows.slice(0, 2)).toEqual([
    ['City', 'Cases'],
    ['Busia, Kenya', '3'],
  ]);
});
