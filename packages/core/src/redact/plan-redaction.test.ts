import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { sentences } from '../locales/en/sentences.js';
import type { Cell } from '../model/cell.js';
import { type Grid, gridFromRows, type Workbook } from '../model/grid.js';
import { planRedaction } from './plan-redaction.js';
import type { TakenOut } from './redaction-plan.js';

const HEADERS = ['Origin city', 'Origin country', 'Destination country', 'Number of cases', 'Month'];
const ROUTE: Cell[] = ['Kitale', 'Kenya', 'UAE', 5, 'Aug 2019'];

const workbookOf = (...sheets: Grid[]): Workbook => ({ file: 'x.xlsx', format: 'xlsx', sheets, notices: [] });

function plan(rows: Cell[][], more: Partial<Grid> = {}, keep: string[] = []) {
  return planRedaction(workbookOf({ ...gridFromRows('Routes', rows), ...more }), reviewOptions(), { sentences, keep });
}

/** A sheet of three good rows and one with something else in a column. */
function planCell(column: number, cell: Cell) {
  const odd = ROUTE.with(column, cell);
  const { sheets, takenOut } = plan([HEADERS, ROUTE, ROUTE, odd, ROUTE]);
  return { kept: sheets[0]?.rows[3]?.[column] ?? null, lost: takenOut.find(({ cells }) => cells?.length === 1)?.kind };
}

const brief = (entries: readonly TakenOut[]) => entries.map(({ what, kind, column, rows }) => [what, kind, column ?? rows?.join()]);

it('keeps what is known to be harmless as it was written, where it stood', () => {
  const { sheets, takenOut } = plan([HEADERS, ROUTE, ROUTE]);
  expect(sheets[0]?.rows).toEqual([HEADERS, ROUTE, ROUTE]);
  expect(takenOut).toEqual([]);
});

it.each<[number, Cell]>([
  [0, 'near Kitale'],
  [0, 'Mombassa'],
  [0, 'n/a'],
  [0, '-'],
  [1, 'Kenya / Uganda'],
  [3, 'about 10'],
  [3, '10-15'],
  [3, 'several'],
  [4, 'Q3 2019'],
  [4, '2019'],
])('keeps %s %s', (column, cell) => {
  expect(planCell(column, cell)).toEqual({ kept: cell, lost: undefined });
});

it.each<[number, Cell, Cell, string]>([
  [0, 'Amina Hassan', null, 'name'],
  [0, 'Zuwena Qwertz', null, 'not-understood'],
  [0, 'the blue house behind the market', null, 'not-understood'],
  [0, 'Kitale 0712345678', 'Kitale', 'phone'],
  [0, 'A. K.', null, 'not-understood'],
  [0, 'Kitale (Mama Zuwena)', null, 'not-understood'],
  [1, 'Kenya, amina@example.org', 'Kenya', 'email'],
  [2, '=HYPERLINK("x")', null, 'not-understood'],
  [3, 254712345678, null, 'not-understood'],
  [3, '12 girls of Zuwena', null, 'not-understood'],
  [3, { type: 'error', code: '#N/A' }, null, 'not-understood'],
  [4, { type: 'date', serial: 43690, iso: '2019-08-13', format: 'd/m/yyyy' }, '2019-08', 'exact-day'],
  [4, '13 Aug 2019', '2019-08', 'exact-day'],
  [4, 'when Zuwena was found', null, 'not-understood'],
])('takes out of column %s what is not known: %j', (column, cell, kept, lost) => {
  expect(planCell(column, cell)).toEqual({ kept, lost });
});

it('takes out columns that no route needs, that name organisations and records, and that are personal', () => {
  const headers = ['Ref no', 'Survivor name', 'Organisation', ...HEADERS, 'Notes', 'Remarks of the chief'];
  const row: Cell[] = ['C-12', 'Amina Hassan', 'Safe Haven', ...ROUTE, 'ok', 'x'];
  const { sheets, takenOut } = plan([headers, row, row]);
  expect(sheets[0]?.rows[1]?.filter((cell) => cell !== undefined)).toEqual(ROUTE);
  expect(brief(takenOut).map(([what, , column]) => `${what} ${column}`)).toEqual(['A', 'B', 'C', 'I', 'J'].map((at) => `column ${at}`));
  expect(sheets[0]?.rows[0]?.[1]).toBe('removed');
});

it('takes out titles, totals, hidden rows and columns, and what stands beside the table', () => {
  const rows = [['Cases of Amina Hassan'], [], HEADERS, ROUTE, ROUTE, ROUTE, ['Total', null, null, 15], [], ['Prepared by Zuwena']];
  const { sheets, takenOut } = plan(rows, { hiddenRows: new Set([4]), hiddenColumns: new Set([4]) });
  const left = ROUTE.slice(0, 4);
  expect(sheets[0]?.rows.map((row) => row?.slice(0, 4))).toEqual(
    Object.assign([], { 2: HEADERS.slice(0, 4), 3: left, 5: left }) as Cell[][],
  );
  expect(brief(takenOut)).toEqual(
    expect.arrayContaining([
      ['column', 'hidden', 'E'],
      ['row', 'hidden', '5'],
      ['row', 'total', '7'],
    ]),
  );
  expect(JSON.stringify(takenOut)).not.toMatch(/Amina|Zuwena/);
});

it('keeps what a person asks for, but for cells that look personal; a personal column never', () => {
  const headers = [...HEADERS, 'Season', 'Victim phone'];
  const rows = [
    headers,
    [...ROUTE, 'dry', '0712345678'],
    [...ROUTE, 'told by Amina Hassan', '0712345679'],
    [...ROUTE, 'wet', '0712345670'],
  ];
  const kept = plan(rows, {}, ['season']);
  expect(kept.sheets[0]?.rows.map((row) => row?.[5])).toEqual(['Season', 'dry', undefined, 'wet']);
  expect(plan(rows, {}, ['Victim phone']).refused).toEqual([{ asked: 'Victim phone', kind: 'phone' }]);
  expect(plan(rows, {}, ['Weather']).unknown).toEqual(['Weather']);
});

it('writes the value that a ditto mark or a merged area stands for, as its row may be gone', () => {
  const rows = [HEADERS, ROUTE, ['Mombasa', 'Kenya', 'Oman', 3, 'Aug 2019'], ['Nakuru', '"', 'Oman', 2, 'Aug 2019']];
  const { sheets } = plan(rows, { hiddenRows: new Set([2]), merges: [{ top: 2, left: 2, bottom: 3, right: 2 }] });
  expect(sheets[0]?.rows[3]).toEqual(['Nakuru', 'Kenya', 'Oman', 2, 'Aug 2019']);
});

it('leaves no sheet without a table, no hidden one, and no name of a sheet that is not known', () => {
  const workbook = workbookOf(
    gridFromRows('Amina', [HEADERS, ROUTE, ROUTE]),
    { ...gridFromRows('Hidden', [HEADERS, ROUTE, ROUTE]), visibility: 'very-hidden' },
    gridFromRows('Read me', [['Made by Amina Hassan']]),
  );
  const { sheets, takenOut } = planRedaction(workbook, reviewOptions(), { sentences });
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(takenOut.map(({ what, sheet, kind }) => [what, sheet, kind])).toEqual([
    ['part', 1, 'not-understood'],
    ['sheet', 2, 'hidden'],
    ['sheet', 3, 'no-table'],
  ]);
});

it('writes a heading anew where it says more than is known', () => {
  const { sheets } = plan([HEADERS.with(0, 'Origin city (ask Zuwena)'), ROUTE, ROUTE]);
  expect(sheets[0]?.rows[0]?.[0]).toBe(sentences.fields['origin.city']);
});

it('writes another heading where a person said that a column holds something else than its header says', () => {
  const workbook = workbookOf(gridFromRows('Routes', [HEADERS, ROUTE, ROUTE]));
  const mapping = { columns: { 'Origin country': 'destination.country', 'Destination country': 'origin.country' } } as const;
  const { sheets } = planRedaction(workbook, { ...reviewOptions(), mapping: mapping as never }, { sentences });
  expect(sheets[0]?.rows[0]?.slice(1, 3)).toEqual([sentences.fields['destination.country'], sentences.fields['origin.country']]);
});
