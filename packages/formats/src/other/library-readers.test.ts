import * as XLSX from '@e965/xlsx';
import { expect, it } from 'vitest';
import { openWorkbook } from '../open-workbook.js';
import { readWorkbook } from '../read-workbook.js';

const sheet: XLSX.WorkSheet = {
  A1: { t: 's', v: 'Origin city' },
  B1: { t: 's', v: 'Cases' },
  C1: { t: 's', v: 'الخرطوم' },
  A2: { t: 's', v: 'Busia' },
  B2: { t: 'n', v: 43753, z: 'd-mmm' },
  C2: { t: 'e', v: 0x2a },
  A3: { t: 'b', v: true },
  B3: { t: 'n', v: 12.5 },
  C3: { t: 'n', v: 3, f: '1+2' },
  A70: { t: 's', v: 'far' },
  '!ref': 'A1:C70',
  '!merges': [{ s: { r: 4, c: 0 }, e: { r: 5, c: 1 } }],
  '!cols': [{}, { hidden: true }],
  '!rows': [{}, { hidden: true }],
};

function write(bookType: XLSX.BookType, date1904 = false): Uint8Array {
  const book: XLSX.WorkBook = {
    SheetNames: ['Routes', '__proto__x', 'Kept apart'],
    Sheets: { Routes: sheet, __proto__x: XLSX.utils.aoa_to_sheet([['x']]), 'Kept apart': XLSX.utils.aoa_to_sheet([['codes', 1]]) },
    Workbook: { WBProps: { date1904 }, Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 2 }] },
  };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }));
}

const kinds: [format: string, bookType: XLSX.BookType][] = [
  ['xlsb', 'xlsb'],
  ['xls', 'biff8'],
];

it.each(kinds)('gives .%s as the same workbook in .xlsx', async (format, bookType) => {
  const file = `a.${format}`;
  const { sheets, notices, format: read } = await openWorkbook(write(bookType), { file });
  const same = readWorkbook(write('xlsx'), { file: 'a.xlsx' }).sheets;
  expect([read, notices]).toEqual([format, []]);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Routes', 'visible'],
    ['__proto__x', 'visible'],
    ['Kept apart', 'very-hidden'],
  ]);
  expect(sheets[0]?.rows).toEqual(same[0]?.rows);
  expect(sheets[0]?.rows[1]?.[1]).toEqual({ type: 'date', serial: 43753, iso: '2019-10-15', format: 'd-mmm' });
  expect([sheets[0]?.merges, sheets[2]?.rows]).toEqual([same[0]?.merges, [['codes', 1]]]);
});

it('tells what is hidden in .xlsb', async () => {
  const [grid] = (await openWorkbook(write('xlsb'), { file: 'a.xlsb' })).sheets;
  expect([grid?.hiddenRows, grid?.hiddenColumns]).toEqual([new Set([1]), new Set([1])]);
});

it.each(kinds)('counts days from 1904 on where .%s does', async (format, bookType) => {
  const { sheets } = await openWorkbook(write(bookType, true), { file: `a.${format}` });
  expect(sheets[0]?.rows[1]?.[1]).toMatchObject({ serial: 43753 + 1462, iso: '2023-10-16' });
});

it('leaves these formats to openWorkbook', () => {
  for (const [, bookType] of kinds) {
    expect(() => readWorkbook(write(bookType), { file: 'a' })).toThrow(/file-format-not-supported/);
  }
});

it('opens what readWorkbook reads, in the same way', async () => {
  const options = { file: 'a.xlsx' };
  expect(await openWorkbook(write('xlsx'), options)).toEqual(readWorkbook(write('xlsx'), options));
  await expect(openWorkbook(new Uint8Array(0), options)).rejects.toMatchObject({ code: 'file-empty' });
});

it.each([
  ['cells', 5, 'biff8'],
  ['cells', 5, 'xlsb'],
  ['sheets', 2, 'biff8'],
  ['sheets', 2, 'xlsb'],
  ['rows', 20, 'biff8'],
  ['rows', 20, 'xlsb'],
  ['columns', 2, 'biff8'],
  ['columns', 2, 'xlsb'],
  ['merges', 0, 'biff8'],
  ['merges', 0, 'xlsb'],
  ['sharedStrings', 2, 'xlsb'],
] as const)('keeps to the limit of %s = %d in %s', async (limit, allowed, bookType) => {
  const bytes = new Uint8Array(XLSX.write(XLSX.read(write('xlsx')), { type: 'array', bookType, bookSST: true }));
  await expect(openWorkbook(bytes, { file: 'a', limits: { [limit]: allowed } })).rejects.toMatchObject({
    code: 'file-too-large',
    args: { limit, allowed },
  });
});
