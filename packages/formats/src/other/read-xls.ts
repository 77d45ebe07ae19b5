import { read, type WorkSheet } from '@e965/xlsx';
import { type Grid, gridFromRows, type ReadingNotice } from '@routebook/core';
import type { ReadContext } from '../format-reader.js';
import { damaged, tooLarge } from '../unreadable-file.js';
import type { CellBudget } from '../xlsx/sheet-cells.js';
import { type SievedBiff, sieveBiff } from './biff-sieve.js';
import { decodeCodePage } from './code-page.js';
import { CompoundFile } from './compound-file.js';
import { forgetFormats, rowsOf } from './library-cells.js';
import { bytesForLibrary, libraryOptions } from './library-options.js';

/** Larger ones were not seen: a sheet has no more than 65,536 rows of 256 cells. */
const MOST_BYTES = 64 * 1024 * 1024;
const kinds: Readonly<Record<number, string>> = { 1: 'macrosheet', 2: 'chartsheet' };
const MODULE = 6;

/** Reads all sheets of a workbook of Excel 5 to 2003. */
export function readXls(bytes: Uint8Array, { limits }: ReadContext): { sheets: Grid[]; notices: ReadingNotice[] } {
  if (bytes.length > MOST_BYTES) throw tooLarge('fileBytes', MOST_BYTES);
  const { stream, hasMacros } = openBook(bytes);
  const sieved = sieveBiff(stream, limits);
  forgetFormats();
  const { SheetNames, Sheets } = read(bytesForLibrary(sieved.records), { ...libraryOptions });
  const texts = decodeCodePage(sieved.codePage);
  const notices: ReadingNotice[] =
    hasMacros || sieved.sheets.some(({ kind }) => kind === MODULE) ? [{ code: 'workbook-has-macros', args: {} }] : [];
  const budget: CellBudget = { cells: limits.cells };
  const names = namesInOrder(sieved, SheetNames);
  const sheets = sieved.sheets.flatMap(({ facts, kind }, index) => {
    if (kind === MODULE) return [];
    const key = names[index] ?? '';
    const name = texts.decode(key);
    const content: WorkSheet | undefined = Object.hasOwn(Sheets, key) ? Sheets[key] : undefined;
    if (kind !== 0 || !content) {
      notices.push({ code: 'sheet-not-read', args: { sheet: name, kind: kinds[kind] ?? 'missing' } });
      return { ...gridFromRows(name, []), visibility: facts.visibility };
    }
    const rows = rowsOf(content['!data'] ?? [], { date1904: sieved.date1904, limits, budget, recode: texts.decode });
    if (facts.comments > 0) notices.push({ code: 'workbook-has-comments', args: { sheet: name, count: facts.comments } });
    return { ...facts.toGrid(rows), name };
  });
  return { sheets, notices: [...notices, ...texts.notices()] };
}

/** The records of the workbook: in a container, or in old files without one. */
function openBook(bytes: Uint8Array): { stream: Uint8Array; hasMacros: boolean } {
  if (bytes[0] === 9) return { stream: bytes, hasMacros: false };
  const container = new CompoundFile(bytes);
  const stream = container.stream('Workbook') ?? container.stream('Book');
  if (!stream) throw damaged('part-missing', 'Workbook');
  return { stream, hasMacros: container.names.includes('_VBA_PROJECT_CUR') };
}

/** The library gives the sheets in the order of their records, not of their tabs. */
function namesInOrder({ sheets }: SievedBiff, names: readonly string[]): string[] {
  const positions = [...new Set(sheets.map(({ position }) => position))].sort((one, other) => one - other);
  return sheets.map(({ position }) => names[positions.indexOf(position)] ?? '');
}
