import { cellAddress } from '../model/address.js';
import type { Fix } from '../model/diagnostic.js';
import type { RowFacts } from '../read/facts.js';
import type { Check, Report, TableFacts } from './check.js';
import { writeFix } from './finding/fixes.js';
import { eachCount } from './finding/numbers.js';
import { quote } from './finding/quote.js';
import { type Spot, spotOf } from './finding/spot.js';

const onlyRange = /^\s*\p{Nd}{1,9}\s{0,9}\D{1,9}?\s{0,9}\p{Nd}{1,9}\s*$/u;

/** A range that stands the wrong way round ("15-10"), in one cell or in two. */
export const casesReversed: Check = {
  code: 'cases-reversed',
  severity: 'warning',
  row(row, facts, report) {
    reversedInOneCell(row, facts, report);
    reversedInTwoCells(row, facts, report);
  },
};

const reversedInOneCell = eachCount(({ reading, column }, row, facts, report) => {
  const { value } = reading;
  if (reading.reversed !== true || !value || value.max === null) return;
  const spot = spotOf(facts, row, column);
  const text = `${value.min}-${value.max}`;
  const kind = reading.raw.length < 40 && onlyRange.test(reading.raw) ? 'safe' : 'choice';
  report({ ...spot, args: { text: quote(reading.raw), mended: text }, fixes: writeFix(kind, spot, text) });
});

function reversedInTwoCells(row: RowFacts, facts: TableFacts, report: Report): void {
  const low = row.casesMin?.reading.value;
  const high = row.casesMax?.reading.value;
  if (!row.casesMin || !row.casesMax || !low || !high || high.max === null || low.min <= high.max) return;
  const minSpot = spotOf(facts, row, row.casesMin.column);
  const maxSpot = spotOf(facts, row, row.casesMax.column);
  const args = { text: `${low.min}-${high.max}`, mended: `${high.max}-${low.min}` };
  report({ ...minSpot, args, fixes: swapCells(minSpot, maxSpot) });
}

function swapCells(one: Spot, other: Spot): Fix[] {
  const isPlain = (spot: Spot) => spot.editable && (typeof spot.cell === 'string' || typeof spot.cell === 'number');
  if (!isPlain(one) || !isPlain(other)) return [];
  const cell = cellAddress(one.row, one.column);
  const otherCell = cellAddress(other.row, other.column);
  const edits = [
    { cell, before: one.cell, after: other.cell as string | number },
    { cell: otherCell, before: other.cell, after: one.cell as string | number },
  ];
  return [{ kind: 'choice', title: 'swap-cells', args: { cell, other: otherCell }, edits }];
}
