import { cellText, isBlank } from '../model/cell.js';
import { type Grid, MAX_COLUMNS } from '../model/grid.js';
import type { FoundHeader } from './header.js';
import { type HxlTag, parseHxlTag } from './hxl.js';

/** What stands above the data of one column. */
export interface ColumnLabel {
  readonly column: number;
  /** The label in the lowest header row that has one. */
  readonly own: string;
  /** Labels above it, which it shares with its neighbours. */
  readonly groups: readonly string[];
  /** A technical name in a hidden row. */
  readonly hidden?: string;
  readonly tag?: HxlTag;
}

/** The label as a person sees it: header rows joined by ' / '. */
export function shownHeader({ groups, own }: ColumnLabel): string {
  const parts = [...groups, own].filter((text, index, all) => text !== '' && text !== all[index - 1]);
  return parts.join(' / ');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One header row as labels by column: merged cells and, in rows above the last, labels over blank cells reach to the right. */
function labelsOfRow(grid: Grid, row: number, width: number, below: readonly string[] | undefined): string[] {
  const cells = grid.rows[row] ?? [];
  const labels = Array.from({ length: width }, (_, column) => tidy(cellText(cells[column])));
  const own = labels.map((text) => text !== '');
  for (const area of grid.merges) {
    if (area.top > row || area.bottom < row) continue;
    const text = tidy(cellText(grid.rows[area.top]?.[area.left]));
    for (let column = area.left; column <= Math.min(area.right, width - 1); column++) {
      labels[column] = text;
      own[column] = true;
    }
  }
  if (!below) return labels;
  for (let column = 1; column < width; column++) {
    if (!own[column] && below[column] !== '' && below[column - 1] !== '') labels[column] = labels[column - 1] ?? '';
  }
  return labels;
}

function widthOf(grid: Grid, header: FoundHeader, dataRows: readonly number[]): number {
  let width = 0;
  for (const row of [...header.rows, ...(header.tagRow === undefined ? [] : [header.tagRow]), ...dataRows]) {
    const cells = grid.rows[row] ?? [];
    let end = Math.min(cells.length, MAX_COLUMNS);
    while (end > width && isBlank(cells[end - 1])) end--;
    width = Math.max(width, end);
  }
  return width;
}

/** A label that reaches over nearly all columns is the title of the table. */
function isTitle(labels: readonly string[], filledBelow: number): boolean {
  const distinct = new Set(labels.filter((text) => text !== ''));
  return distinct.size === 1 && labels.filter((text) => text !== '').length > Math.max(2, filledBelow * 0.7);
}

/** The labels of all columns of a table, also of those without one that hold something in `sampleRows`. */
export function readLabels(grid: Grid, header: FoundHeader, sampleRows: readonly number[]): ColumnLabel[] {
  const width = widthOf(grid, header, sampleRows);
  const visible = header.rows.filter((row) => !grid.hiddenRows.has(row));
  const shown = (visible.length > 0 ? visible : header.rows).filter((row) => row !== header.tagRow);
  const hidden = header.rows.filter((row) => !shown.includes(row) && row !== header.tagRow);
  const layers: string[][] = [];
  for (const row of [...shown].reverse()) {
    const labels = labelsOfRow(grid, row, width, layers[0]);
    const filledBelow = layers[0]?.filter((text) => text !== '').length ?? 0;
    if (layers.length === 0 || !isTitle(labels, filledBelow)) layers.unshift(labels);
  }
  const names = hidden.map((row) => labelsOfRow(grid, row, width, undefined));
  const tags = header.tagRow === undefined ? [] : (grid.rows[header.tagRow] ?? []);
  return Array.from({ length: width }, (_, column) => {
    const texts = layers.map((labels) => labels[column] ?? '').filter((text, at, all) => text !== '' && text !== all[at - 1]);
    const name = names.map((labels) => labels[column] ?? '').find((text) => text !== '');
    const tag = parseHxlTag(tags[column]);
    return { column, own: texts.at(-1) ?? (tag ? tidy(cellText(tags[column])) : ''), groups: texts.slice(0, -1), hidden: name, tag };
  });
}
