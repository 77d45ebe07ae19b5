import { utils, write } from '@e965/xlsx';

const WRITTEN = new Date('2019-09-02T08:00:00Z');

/**
 * The bytes of an .xlsx workbook, the same on every run. A sheet is `{ name, rows, hidden?, merges?, totals? }`: `merges` are areas such
 * as `A1:B1`, `totals` are formulas `{ at, formula, value }`.
 */
export function writeBook(author, sheets) {
  const book = utils.book_new();
  for (const { name, rows, merges = [], totals = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows);
    if (merges.length > 0) sheet['!merges'] = merges.map((area) => utils.decode_range(area));
    for (const { at, formula, value } of totals) sheet[at] = { t: 'n', f: formula, v: value };
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  book.Props = { Author: author, LastAuthor: author, CreatedDate: WRITTEN, ModifiedDate: WRITTEN };
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}
