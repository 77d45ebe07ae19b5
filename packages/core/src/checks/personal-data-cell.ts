import { cellAddress } from '../model/address.js';
import { type Cell, cellText } from '../model/cell.js';
import type { Fix } from '../model/diagnostic.js';
import { fieldOf } from '../model/fields.js';
import { cellAt } from '../model/grid.js';
import { distinctCells } from '../read/distinct-cells.js';
import type { Found } from '../read/personal/found.js';
import { numbersRecords, personalColumns } from '../read/personal/personal-columns.js';
import type { MappedColumn, RepeatGroup } from '../read/table.js';
import type { Check, Report, TableFacts } from './check.js';
import { clearFix } from './finding/fixes.js';
import { leaveColumnOut } from './finding/leave-column-out.js';
import { type Spot, spotOf } from './finding/spot.js';
import { withoutParts } from './finding/without-parts.js';

/** Numbers below this have too few digits to be a phone number or an account. */
const LEAST_NUMBER = 1e8;
const NOTHING: readonly Found[] = [];

type Finder = (cell: Cell) => readonly Found[];

/** Personal data in a cell that would be sent. The finding says of what kind it is and never quotes it. */
export const personalDataCell: Check = {
  code: 'personal-data-cell',
  severity: 'error',
  table(facts, report) {
    const { table, today, personalData } = facts;
    const whole = personalColumns(table, personalData, today);
    for (const mapped of table.columns) {
      if (mapped.field !== null && !whole.has(mapped)) lookDown(mapped.column, finderFor(mapped, facts), facts, report);
    }
    for (const group of table.repeats) lookThrough(group, facts, report);
  },
};

/** Reads each distinct cell of a column once; most columns need no second look. */
function lookDown(column: number, partsOf: Finder, facts: TableFacts, report: Report): void {
  const { table, rows } = facts;
  if (![...distinctCells(table, column)].some((cell) => partsOf(cell).length > 0)) return;
  for (const row of rows) {
    const found = partsOf(cellAt(table.grid, row.row, column));
    if (found.length === 0) continue;
    const spot = spotOf(facts, row, column);
    reportParts(spot, found, [...removeFix(spot, found), ...clearFix(spot), leaveColumnOut(column)], report);
  }
}

/** Cells of a repeat group on another sheet, which are not written to from here. */
function lookThrough({ sheet, columns, rowsOf }: RepeatGroup, facts: TableFacts, report: Report): void {
  for (const mapped of columns) {
    const { column, field } = mapped;
    if (field === null) continue;
    const partsOf = finderFor(mapped, facts);
    for (const row of [...rowsOf.values()].flat()) {
      const found = partsOf(cellAt(sheet, row, column));
      if (found.length > 0) reportParts({ row, column, sheet: sheet.name, field }, found, [], report);
    }
  }
}

/** What is written in a cell for a place is kept and sent, understood or not: there a full name is looked for also without a word before it. */
function finderFor(mapped: MappedColumn, { personalData }: TableFacts): Finder {
  const { role, kind } = fieldOf(mapped.field ?? 'notes');
  const isPlace = role !== undefined || kind === 'transit' || kind === 'route';
  const isOwnNumber = numbersRecords(mapped, personalData);
  return (cell) => {
    if (typeof cell === 'number') return cell >= LEAST_NUMBER ? personalData.cell(String(cell)) : NOTHING;
    if (typeof cell !== 'string') return NOTHING;
    const found = isOwnNumber ? personalData.cell(cell).filter((part) => part.kind !== 'id-number') : personalData.cell(cell);
    return found.length === 0 && isPlace ? personalData.names(cell) : found;
  };
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
