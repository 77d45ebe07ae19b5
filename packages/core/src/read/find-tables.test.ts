import { describe, expect, it } from 'vitest';
import { headers } from '../locales/en/headers.js';
import type { Cell } from '../model/cell.js';
import { type Grid, gridFromRows, type Workbook } from '../model/grid.js';
import { findTables, type FindTablesOptions } from './find-tables.js';
import { compileVocabulary } from './header-words.js';

const vocabulary = compileVocabulary([headers]);

function workbook(...sheets: Grid[]): Workbook {
  return { file: 'routes.xlsx', format: 'xlsx', sheets, notices: [] };
}

function find(sheets: Grid[], options: Partial<FindTablesOptions> = {}) {
  return findTables(workbook(...sheets), { vocabulary, ...options });
}

function sheet(rows: Cell[][], more: Partial<Grid> = {}, name = 'Routes'): Grid {
  return { ...gridFromRows(name, rows), ...more };
}

const header = ['Origin city', 'Origin country', 'Destination country', 'Cases'];
const route = ['Kitale', 'Kenya', 'Oman', 3];

describe('findTables', () => {
  it('finds a plain table', () => {
    const { tables, decisions } = find([sheet([header, route, route])]);
    expect(decisions).toEqual([{ sheet: 'Routes', used: true }]);
    expect(tables[0]).toMatchObject({ headerRows: [0], firstRow: 1, lastRow: 2, dataRows: [1, 2] });
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual(['origin.city', 'origin.country', 'destination.country', 'cases']);
  });

  it('joins a header of two rows with merged cells, below a title', () => {
    const rows: Cell[][] = [
      ['Routes of March', null, null, null, null],
      ['Victim origin', null, 'Intended destination', null, 'No. of cases'],
      ['City', 'Country', 'City', 'Country', null],
      ['Kitale', 'Kenya', 'Muscat', 'Oman', 3],
    ];
    const merges = [{ top: 0, left: 0, bottom: 0, right: 4 }, { top: 1, left: 0, bottom: 1, right: 1 }, { top: 1, left: 2, bottom: 1, right: 3 }, { top: 1, left: 4, bottom: 2, right: 4 }];
    const [table] = find([sheet(rows, { merges })]).tables;
    expect(table?.headerRows).toEqual([1, 2]);
    expect(table?.columns.map((column) => column.header)).toEqual([
      'Victim origin / City', 'Victim origin / Country', 'Intended destination / City', 'Intended destination / Country', 'No. of cases',
    ]);
    expect(table?.columns.map(({ field }) => field)).toEqual(['origin.city', 'origin.country', 'destination.city', 'destination.country', 'cases']);
  });
});
