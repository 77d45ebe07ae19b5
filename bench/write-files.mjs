import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { makeRows } from './make-sheet.mjs';

// Writes big.xlsx, big.csv (as many rows as asked for) and small.xlsx (115 rows) into a folder; a program of its own, for its memory.
const [folder, count] = process.argv.slice(2);
const rows = makeRows(Number(count));
writeBook('big.xlsx', rows);
writeBook('small.xlsx', rows.slice(0, 116));
writeFileSync(join(folder, 'big.csv'), Papa.unparse(rows));

function writeBook(name, cells) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells, { dense: true }), 'Routes');
  writeFileSync(join(folder, name), write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true }));
}
