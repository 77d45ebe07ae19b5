import { type Grid, gridFromRows, type ReadingNotice } from '@routebook/core';
import type { Limits } from '../limits.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { type CellContext, CellValues } from './cell-values.js';
import { countComments } from './count-comments.js';
import { SheetReader } from './read-sheet.js';
import { scanPart } from './scan-part.js';
import { readSharedStrings } from './shared-strings.js';
import type { CellBudget } from './sheet-cells.js';
import { readDateFormats } from './styles.js';
import { readWorkbookPart, type SheetEntry } from './workbook-part.js';

/** Reads all sheets of an Office Open XML workbook, in their order. Formulas are not calculated, macros not run. */
export function readXlsx(archive: ZipArchive, limits: Limits): { sheets: Grid[]; notices: ReadingNotice[] } {
  const { sheets: entries, parts, date1904 } = readWorkbookPart(archive, limits);
  const stringsPart = existing(archive, parts.get('sharedStrings'));
  const stylesPart = existing(archive, parts.get('styles'));
  const context: CellContext = {
    strings: stringsPart ? readSharedStrings(archive, stringsPart, limits) : [],
    dateFormats: stylesPart ? readDateFormats(archive, stylesPart, limits) : [],
    date1904,
  };
  const budget: CellBudget = { cells: limits.cells };
  const notices: ReadingNotice[] = [];
  if (parts.has('vbaProject')) notices.push({ code: 'workbook-has-macros', args: {} });
  const sheets = entries.map((entry) => readEntry(archive, entry, context, limits, budget, notices));
  return { sheets, notices };
}

function existing(archive: ZipArchive, part: string | undefined): string | undefined {
  return part !== undefined && archive.has(part) ? part : undefined;
}

function readEntry(
  archive: ZipArchive,
  { name, visibility, relationship }: SheetEntry,
  context: CellContext,
  limits: Limits,
  budget: CellBudget,
  notices: ReadingNotice[],
): Grid {
  const kind = relationship && archive.has(relationship.target) ? relationship.kind : 'missing';
  if (!relationship || kind !== 'worksheet') {
    notices.push({ code: 'sheet-not-read', args: { sheet: name, kind } });
    return { ...gridFromRows(name, []), visibility };
  }
  const values = new CellValues(context);
  const reader = new SheetReader(relationship.target, values, limits, budget);
  scanPart(archive, relationship.target, limits, reader);
  if (values.missing > 0) notices.push({ code: 'shared-text-missing', args: { sheet: name, count: values.missing } });
  const comments = countComments(archive, relationship.target, limits);
  if (comments > 0) notices.push({ code: 'workbook-has-comments', args: { sheet: name, count: comments } });
  return reader.toGrid(name, visibility);
}
