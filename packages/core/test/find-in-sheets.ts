import { expect } from 'vitest';
import type { Cell } from '../src/model/cell.js';
import { type Grid, gridFromRows } from '../src/model/grid.js';
import { type FindTablesOptions, findTables } from '../src/read/find-tables.js';
import { compileVocabulary, type HeaderWords } from '../src/read/header-words.js';
import type { Table } from '../src/read/table.js';

type Rows = readonly (readonly Cell[] | undefined)[];

/** A sheet called Routes; a missing row is blank. */
export function sheet(rows: Rows, more: Partial<Grid> = {}): Grid {
  return { ...gridFromRows('Routes', []), rows, ...more };
}

export const fieldsOf = (table: Table | undefined) => table?.columns.map(({ field }) => field);

/** Finds the tables of sheets by the header words of some languages: `find` all, `only` the one that there must be. */
export function finderOf(languages: readonly HeaderWords[]) {
  const vocabulary = compileVocabulary(languages);
  const find = (sheets: Grid[], options: Partial<FindTablesOptions> = {}) =>
    findTables({ file: 'routes.xlsx', format: 'xlsx', sheets, notices: [] }, { vocabulary, ...options });
  const only = (rows: Rows, more: Partial<Grid> = {}, options: Partial<FindTablesOptions> = {}): Table => {
    const { tables } = find([sheet(rows, more)], options);
    expect(tables).toHaveLength(1);
    return tables[0] as Table;
  };
  return { find, only };
}
