import { cellAddress } from '../model/address.js';
import { type Cell, cellText } from '../model/cell.js';
import type { Fix } from '../model/diagnostic.js';
import { cellAt } from '../model/grid.js';
import { distinctCells } from '../read/distinct-cells.js';
import type { Found } from '../read/personal/found.js';
import { personalColumns } from '../read/personal/personal-columns.js';
import type { RepeatGroup } from '../read/table.js';
import type { Check, Report, TableFacts } from './check.js';
import { clearFix } from './finding/fixes.js';
import { leaveColumnOut } from './finding/leave-column-out.js';
import { type Spot, spotOf } from './finding/spot.js';
import { withoutParts } from './finding/without-parts.js';

/** Numbers below this have too few digits to be a phone number or an account. */
const LEAST_NUMBER = 1e8;
const NOTHING: readonly Found[] = [];

/** Personal data in a cell that would be sent. The finding says of what kind it is and never quotes it. */
export const personalDataCell: Check = {
  code: 'personal-data-cell',
  severity: 'error',
  table(facts, report) {
    const { table, today, personalData } = facts;
    const whole = personalColumns(table, personalData, today);
    for (const mapped of table.columns) if (mapped.field !== null && !whole.has(mapped)) lookDown(mapped.column, facts, report);
    for (const group of table.repeats) lookThrough(group, facts, report);
  },
};

/** Reads each distinct cell of a column once; most columns need no second look. */
function lookDown(column: number, facts: TableFacts, report: Report): void {
  const { table, rows } = facts;
  if (![...distinctCells(table, column)].some((cell) => partsOf(cell, facts).length > 0)) return;
  for (const row of rows) {
    const found = partsOf(cellAt(table.grid, row.row, column), facts);
    if (found.length === 0) continue;
    const spot = spotOf(facts, row, column);
    reportParts(spot, found, [...removeFix(spot, found), ...clearFix(spot), leaveColumnOut(column)], report);
  }
}

/** Cells of a repeat group on another sheet, which are not written to from here. */
function lookThrough({ sheet, columns, rowsOf }: RepeatGroup, facts: TableFacts, report: Report): void {
  for (const { column, field } of columns) {
    if (field === null) continue;
    for (const row of [...rowsOf.values()].flat()) {
      const found = partsOf(cellAt(sheet, row, column), facts);
      if (found.length > 0) reportParts({ row, column, sheet: sheet.name, field }, found, [], report);
    }
  }
}

function partsOf(cell: Cell, { personalData }: TableFacts): readonly Found[] {
  if (typeof cell === 'string') return personalData.cell(cell);
  return typeof cell === 'number' && cell >= LEAST_NUMBER ? personalData.cell(String(cell)) : NOTHING;
}

function reportParts(
  { row, column, sheet, field }: Pick<Spot, 'row' | 'column' | 'sheet' | 'field'>,
  found: readonly Found[],
  fixes: Fix[],
  report: Report,
): void {
  const kind = [...new Set(found.map((part) => part.kind))].join(', ');
  report({ row, column, ...(sheet !== undefined && { sheet }), ...(field && { field }), args: { kind }, fixes });
}

/** Takes out what was found, where other words remain. */
function removeFix({ row, column, cell: before, editable }: Spot, found: readonly Found[]): Fix[] {
  const rest = withoutParts(cellText(before), found);
  if (!editable || !/\p{L}{2}|\p{N}/u.test(rest)) return [];
  const cell = cellAddress(row, column);
  return [{ kind: 'choice', title: 'remove-personal-data', args: { cell }, edits: [{ cell, before, after: rest }] }];
}
