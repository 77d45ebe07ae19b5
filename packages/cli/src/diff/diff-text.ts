import type { ChangedRow, ComparedFile, Comparison, RouteAt, RowAt } from '@routebook/core';
import { showValue } from '../report/show-value.js';
import type { Paint } from '../terminal/colour.js';
import { wrap } from '../terminal/wrap.js';
import { inOrder, type RouteVoice, sayRoute, sayValue } from './say-route.js';

/** How the text of a comparison is laid out. */
export interface DiffLayout {
  readonly own: RouteVoice;
  readonly paint: Paint;
  readonly width: number;
  /** Rows listed of each kind; the figures stay exact. */
  readonly mostRows: number;
  /** What to call to check the newer file. */
  readonly checkCommand: string;
}

/** What is different, as a tired person reads it: figures first, then row by row. */
export function writeDiffText(comparison: Comparison, layout: DiffLayout): string {
  const { withdrawn, changed, added } = comparison;
  const blocks = [summary(comparison, layout), remarks(comparison, layout)];
  blocks.push(list('dfWithdrawn', withdrawn, (row) => routeLines(row, sheetsOf(withdrawn), layout), layout));
  blocks.push(list('dfChanged', changed, (row) => changeLines(row, comparison, layout), layout));
  blocks.push(list('dfNew', added, (row) => routeLines(row, sheetsOf(added), layout), layout));
  blocks.push(nextSteps(comparison, layout));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function nextSteps({ withdrawn, changed, added }: Comparison, { own: { voice }, paint, width, checkCommand }: DiffLayout): string {
  const check = () => `  ${voice.label('dfCheckWith', { command: '' }).trimEnd()}\n    ${checkCommand}`;
  const steps = [
    ...(withdrawn.length > 0 ? [wrap('  ', voice.label('dfNext'), width)] : []),
    ...(changed.length + added.length > 0 ? [check()] : []),
  ];
  return steps.length === 0 ? '' : [paint('bold', voice.label('next')), ...steps].join('\n');
}

function summary({ old, next, added, changed, withdrawn, same }: Comparison, { own, paint, width }: DiffLayout): string {
  const { voice } = own;
  const counts = { added: added.length, changed: changed.length, withdrawn: withdrawn.length, same };
  const title = voice.label('dfTitle', { file: next.file, old: old.file });
  const figures = added.length + changed.length + withdrawn.length === 0 ? [voice.label('dfNothing')] : [];
  figures.push(voice.label('dfSummary', counts), voice.label('dfCases', { before: casesIn(old), after: casesIn(next) }));
  if (periodOf(old) !== periodOf(next)) {
    const told = (file: ComparedFile) => periodOf(file) ?? voice.label('dfNoPeriod');
    figures.push(voice.label('dfPeriods', { before: told(old), after: told(next) }));
  }
  return [paint('bold', title), ...figures.map((line) => wrap('  ', line, width))].join('\n');
}

function casesIn({ cases: { min, max } }: ComparedFile): string {
  return max === null ? `≥ ${min}` : min === max ? String(min) : `${min}–${max}`;
}

function periodOf({ period }: ComparedFile): string | undefined {
  return period && (period.start === period.end ? period.start : `${period.start} – ${period.end}`);
}

const pairedBy = { 'record-number': 'dfByNumber', content: 'dfByContent', renumbered: 'dfRenumbered' } as const;

/** How rows were paired, and what makes the comparison less sure. */
function remarks({ old, next, pairedBy: how }: Comparison, { own: { voice }, width, mostRows }: DiffLayout): string {
  const lines = [voice.label(pairedBy[how])];
  const apart = old.period && next.period && (old.period.end < next.period.start || next.period.end < old.period.start);
  if (apart) lines.push(voice.label('dfOtherPeriod'));
  for (const { file, recordIdsTwice } of [old, next]) {
    for (const { recordId, rows } of recordIdsTwice.slice(0, mostRows)) {
      const shown = rows.slice(0, mostRows).map(({ row }) => row);
      lines.push(voice.label('dfTwice', { file, number: recordId, rows: `${shown.join(', ')}${rows.length > shown.length ? ' …' : ''}` }));
    }
  }
  return lines.map((line) => wrap('  ', line, width)).join('\n');
}

type Title = 'dfWithdrawn' | 'dfChanged' | 'dfNew';

function list<Row>(
  title: Title,
  rows: readonly Row[],
  lines: (row: Row) => string,
  { own: { voice }, paint, mostRows }: DiffLayout,
): string {
  if (rows.length === 0) return '';
  const more = rows.length > mostRows ? [`  ${voice.label('andMore', { count: rows.length - mostRows })}`] : [];
  return [paint('bold', `${voice.label(title)} (${rows.length})`), ...rows.slice(0, mostRows).map(lines), ...more].join('\n');
}

const sheetsOf = (rows: readonly RowAt[]) => new Set(rows.map(({ sheet }) => sheet)).size;

/** "row 5", with its sheet where there are several. */
function sayRow({ row, sheet }: RowAt, sheets: number, { own: { voice } }: DiffLayout): string {
  return sheets > 1 ? voice.label('dfRowIn', { row, sheet }) : voice.label('dfRow', { row });
}

function routeLines(row: RouteAt, sheets: number, layout: DiffLayout): string {
  const { own, width } = layout;
  return wrap(`  ${head(sayRow(row, sheets, layout), row.route.recordId, layout)}`, sayRoute(row.route, own), width, 4);
}

function head(where: string, recordId: string | undefined, { own: { voice } }: DiffLayout): string {
  return `${where}${recordId === undefined ? '' : ` (${voice.label('dfRecord', { number: showValue(recordId) })})`}${voice.colon}`;
}

function changeLines({ old, next, recordId, route, changes }: ChangedRow, { changed }: Comparison, layout: DiffLayout): string {
  const { own, width } = layout;
  const sheets = Math.max(sheetsOf(changed.slice(0, layout.mostRows).map((row) => row.next)), 1);
  const rows = { next: sayRow(next, sheets, layout), old: sayRow(old, sheets, layout) };
  const where = next.row === old.row && sheets === 1 ? rows.next : own.voice.label('dfRows', rows);
  const lines = changes.map(({ field, before, after }) => {
    return wrap(`      ${own.voice.field(field)}${own.voice.colon}`, inOrder([sayValue(before, own), sayValue(after, own)], own), width, 8);
  });
  return [wrap(`  ${head(where, recordId, layout)}`, sayRoute(route, own), width, 4), ...lines].join('\n');
}
