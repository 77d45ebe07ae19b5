import type { ColumnReview, Review, SheetReview } from '@routebook/core';
import { figuresOf } from '@routebook/formats';
import { wrap } from '../terminal/wrap.js';
import { columnsByField } from './columns-of.js';
import type { Layout } from './layout.js';
import { isUnread, type Outcome } from './outcome.js';
import { showValue } from './show-value.js';
import { writeFindings } from './text-findings.js';
import { decisionsLeft, nextSteps, signs, verdictOf } from './verdict.js';
import type { Voice } from './voice.js';

const MOST_UNUSED = 30;
const colours = { ready: 'green', readyWith: 'yellow', notReady: 'red', unread: 'red' } as const;

/** All files as a tired person reads them; of several, the verdicts stand first. */
export function writeText(outcomes: readonly Outcome[], layout: Layout): string {
  const verdicts = outcomes.map((outcome) => `${verdictLine(outcome, layout)}\n`).join('');
  if (layout.quiet) return verdicts;
  const files = outcomes.map((outcome) => writeFile(outcome, layout)).join('\n');
  return outcomes.length > 1 ? `${verdicts}\n${'─'.repeat(Math.min(layout.width, 40))}\n${files}` : files;
}

/** One file: the verdict, what was understood, what to mend, what to do next. */
function writeFile(outcome: Outcome, layout: Layout): string {
  const head = verdictLine(outcome, layout);
  if (isUnread(outcome)) return joinBlocks([`${head}\n${wrap('  ', outcome.error.message, layout.width)}`]);
  return joinBlocks([
    `${head}\n${wrap('  ', figuresOf(outcome.review, layout.voice), layout.width)}`,
    ...sections(outcome.review, layout),
    stepsBlock(outcome.review, layout),
  ]);
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function verdictLine(outcome: Outcome, { voice, paint }: Layout): string {
  const verdict = verdictOf(outcome);
  const count = decisionsLeft(outcome);
  const file = paint('dim', showValue(outcome.file));
  return `${paint(colours[verdict], paint('bold', `${signs[verdict]} ${voice.label(verdict, { count })}`))}  ${file}`;
}

function sections(review: Review, layout: Layout): string[] {
  const file = review.diagnostics.length === 0 ? [] : [sectionOf(layout.voice.label('file'), '', review.diagnostics, layout)];
  const sheets = review.sheets.map((sheet) =>
    sectionOf(layout.voice.label('sheet', { sheet: sheet.sheet }), understood(sheet, layout), notSaidYet(sheet), layout),
  );
  return review.diagnostics.some(({ severity }) => severity === 'error') ? [...file, ...sheets] : [...sheets, ...file];
}

/** Columns that are not used stand in the list of columns already. */
function notSaidYet({ diagnostics }: SheetReview): Review['diagnostics'] {
  return diagnostics.filter(({ code }) => code !== 'column-unmapped');
}

function sectionOf(title: string, body: string, diagnostics: Review['diagnostics'], layout: Layout): string {
  return [layout.paint('bold', title) + (body && `\n${body}`), ...writeFindings(diagnostics, layout)].join('\n\n').trimEnd();
}

/** Where the table was found, and what each column was taken for. */
function understood({ table }: SheetReview, { voice, paint, width }: Layout): string {
  if (!table) return `  ${voice.label('noTable')}`;
  const at = voice.label('tableAt', { first: table.firstRow, last: table.lastRow, header: table.headerRows.join(', ') });
  const used = columnsByField(table.columns).map(
    ({ field, letters, doubtful }) => `${voice.field(field)} (${letters}${doubtful ? `, ${voice.label('doubtful')}` : ''})`,
  );
  const lines = table.lastRow < table.firstRow ? [] : [wrap('  ', `${at}.`, width)];
  lines.push(wrap('  ', `${voice.label('columns')}${voice.colon}${used.join(', ')}.`, width));
  const unused = unusedColumns(table.columns, voice);
  if (unused !== '') lines.push(paint('dim', wrap('  ', `${voice.label('notUsed')}${voice.colon}${unused}.`, width)));
  return lines.join('\n');
}

/** `A No, F Remarks`; a sheet may have 16,384 columns. */
function unusedColumns(columns: readonly ColumnReview[], voice: Voice): string {
  const unused = columns.filter(({ field, twinOf }) => field === null && twinOf === undefined);
  const names = unused
    .slice(0, MOST_UNUSED)
    .map(({ column, header }) => `${column}${header && ` ${showValue(header).replace(/\.+$/, '')}`}`);
  const more = unused.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` ${voice.label('andMore', { count: more })}` : ''}`;
}

function stepsBlock(review: Review, { voice, paint, width }: Layout): string {
  const steps = nextSteps(review, voice);
  return `${paint('bold', voice.label('next'))}\n${steps.map((step) => wrap('  ', step, width)).join('\n')}`;
}
