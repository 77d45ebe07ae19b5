import type { ColumnReview, Review } from '@routebook/core';
import type { WrittenCell } from '../sheet-content.js';
import { shownText } from './shown-text.js';
import type { Speaker } from './speaker.js';

/** Below this confidence a mapping is worth a look. */
const SURE = 0.7;
const MOST_COLUMNS = 500;

/** How each column was read, under a line of headings: sheet, cell of the heading, heading, what it was taken for. */
export function columnLines({ sheets }: Review, speaker: Speaker): (WrittenCell | null)[][] {
  const lines = sheets.flatMap(({ sheet, table }) =>
    (table?.columns ?? []).map((column): (WrittenCell | null)[] => {
      const cell = `${column.column}${table?.headerRows.at(-1) ?? 1}`;
      const link: WrittenCell = { value: cell, look: 'link', link: { sheet, cell } };
      return [null, wrapped(shownText(sheet)), link, wrapped(shownText(column.header)), wrapped(readAs(column, speaker))];
    }),
  );
  if (lines.length === 0) return [];
  const headings = [speaker.label('anSheet'), speaker.label('anCell'), speaker.label('columnLetter'), speaker.label('readAs')];
  const more = lines.length - MOST_COLUMNS;
  return [
    [null, ...headings.map((value): WrittenCell => ({ value, look: 'heading' }))],
    ...lines.slice(0, MOST_COLUMNS),
    ...(more > 0 ? [[null, { value: speaker.label('andMore', { count: more }), look: 'text' as const }]] : []),
  ];
}

function readAs({ field, confidence, twinOf }: ColumnReview, speaker: Speaker): string {
  if (twinOf !== undefined) return `= ${speaker.label('column', { column: twinOf })}`;
  if (field === null) return speaker.label('notUsed');
  return confidence < SURE ? `${speaker.field(field)} (${speaker.label('doubtful')})` : speaker.field(field);
}

function wrapped(value: string): WrittenCell {
  return { value, look: 'wrapped' };
}
