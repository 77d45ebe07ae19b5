import { read } from '@e965/xlsx';
import { type Grid, gridFromRows, type ReadingNotice } from '@routebook/core';
import type { ReadContext } from '../format-reader.js';
import type { CellBudget } from '../xlsx/sheet-cells.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { type BinaryBook, readBinaryBook } from './binary-book.js';
import { packBinary, sheetKey } from './binary-package.js';
import { sieveSheet, sieveStyles, sieveTexts } from './binary-sieve.js';
import { countBinaryComments } from './count-binary-comments.js';
import { countryFormats, forgetFormats, rowsOf } from './library-cells.js';
import { bytesForLibrary, libraryOptions } from './library-options.js';

const nothing = new Uint8Array(0);

/** Reads all sheets of a binary workbook of Excel 2007 and later. */
export function readXlsb(bytes: Uint8Array, { limits }: ReadContext): { sheets: Grid[]; notices: ReadingNotice[] } {
  const archive = new ZipArchive(bytes, limits);
  const book = readBinaryBook(archive, limits);
  const sieved = sieveBook(archive, book, limits);
  forgetFormats();
  const { Sheets } = read(bytesForLibrary(sieved), { ...libraryOptions });
  const budget: CellBudget = { cells: limits.cells };
  const notices: ReadingNotice[] = book.parts.has('vbaProject') ? [{ code: 'workbook-has-macros', args: {} }] : [];
  const sheets = book.sheets.map(({ facts, relationship }, index) => {
    const kind = relationship && archive.has(relationship.target) ? relationship.kind : 'missing';
    if (!relationship || kind !== 'worksheet') {
      notices.push({ code: 'sheet-not-read', args: { sheet: facts.name, kind } });
      return { ...gridFromRows(facts.name, []), visibility: facts.visibility };
    }
    const comments = countBinaryComments(archive, relationship.target, limits);
    if (comments > 0) notices.push({ code: 'workbook-has-comments', args: { sheet: facts.name, count: comments } });
    const how = { date1904: book.date1904, limits, budget, recode: (text: string) => text };
    return facts.toGrid(rowsOf(Sheets[sheetKey(index)]?.['!data'] ?? [], how));
  });
  return { sheets, notices };
}

function sieveBook(archive: ZipArchive, { sheets, parts }: BinaryBook, limits: ReadContext['limits']): Uint8Array {
  const part = (kind: string) => {
    const target = parts.get(kind);
    return target !== undefined && archive.has(target) ? target : undefined;
  };
  const [texts, styles] = [part('sharedStrings'), part('styles')];
  const budget: CellBudget = { cells: limits.cells };
  return packBinary({
    sheets: sheets.map(({ facts, relationship }) => {
      if (relationship?.kind !== 'worksheet' || !archive.has(relationship.target)) return nothing;
      return sieveSheet(archive.read(relationship.target), relationship.target, facts, limits, budget);
    }),
    texts: texts ? sieveTexts(archive.read(texts), texts, limits) : undefined,
    styles: styles ? sieveStyles(archive.read(styles), styles) : [],
    formats: countryFormats,
  });
}
