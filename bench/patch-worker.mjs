// Patches one workbook at a time for patch.mjs, which bundles this file.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import * as XLSX from '@e965/xlsx';
import { cellAddress } from '../packages/core/src/model/address.ts';
import { defaultLimits } from '../packages/formats/src/limits.ts';
import { readWorkbook } from '../packages/formats/src/read-workbook.ts';
import { setCells } from '../packages/formats/src/xlsx/cells/set-cells.ts';
import { annotateXlsx } from '../packages/formats/src/xlsx/marks/annotate-xlsx.ts';
import { clearXlsx } from '../packages/formats/src/xlsx/marks/clear-xlsx.ts';
import { putSheet } from '../packages/formats/src/xlsx/package/put-sheet.ts';
import { XlsxPackage } from '../packages/formats/src/xlsx/package/xlsx-package.ts';
import { ZipArchive } from '../packages/formats/src/zip/zip-archive.ts';

const MARKS = 20;
/** Parts that a patch may touch; all others are carried as they are. */
const TOUCHED = /worksheets\/|styles|\[content_types\]|\.rels$|workbook|comments|vmldrawing|app\.xml$|routebook|persons|sharedstrings/i;

parentPort.on('message', (path) => parentPort.postMessage(patch(path)));

function patch(path) {
  const bytes = new Uint8Array(readFileSync(path));
  const faults = [];
  const fail = (fault, detail = '') => faults.push({ fault, detail });
  try {
    const book = readWorkbook(bytes, { file: path });
    if (book.format !== 'xlsx') return { outcome: `other: ${book.format}`, faults };
    for (const [name, step] of Object.entries(steps)) compare(name, bytes, step(bytes, book), book, fail);
    return { outcome: 'patched', faults };
  } catch (error) {
    if (error.name === 'UnreadableFile' && error.args.reason !== 'unexpected') return { outcome: `refused: ${error.code}`, faults };
    return { outcome: 'crash', faults: [{ fault: 'crashed', detail: error.stack }] };
  }
}

const steps = {
  annotate: (bytes, book) => annotateXlsx(bytes, annotationOf(book)).bytes,
  clear: (bytes, book) => clearXlsx(annotateXlsx(bytes, annotationOf(book)).bytes).bytes,
  'put sheet': (bytes) => saved(bytes, (pkg) => putSheet(pkg, { name: 'Patch bench', rows: [[{ value: 'a' }]] })),
  'set cell': (bytes, { sheets }) =>
    saved(bytes, (pkg) => sheets[0] && setCells(pkg, sheets[0].name, [{ cell: `A${sheets[0].rows.length + 1}`, value: 'b', asText: true }])),
};

function saved(bytes, change) {
  const pkg = XlsxPackage.open(bytes, defaultLimits);
  change(pkg);
  return pkg.save();
}

function annotationOf({ sheets }) {
  const marks = [];
  for (const { name, rows } of sheets) {
    for (const [row, cells] of rows.entries()) {
      for (const column of (cells ?? []).keys()) {
        if (marks.length < MARKS) marks.push({ sheet: name, cell: cellAddress(row, column), severity: 'error', note: 'A note' });
      }
    }
  }
  return { marks, report: { name: 'Patch bench', rows: [[{ value: 'a' }]] } };
}

function compare(step, before, after, book, fail) {
  const [old, made] = [before, after].map((bytes) => new ZipArchive(bytes, defaultLimits));
  for (const name of old.names) {
    if (!made.has(name)) fail(`${step}: part lost`, name);
    else if ((step === 'clear' || !TOUCHED.test(name)) && old.entry(name).crc !== made.entry(name).crc) fail(`${step}: part changed`, name);
  }
  const again = readWorkbook(after, { file: 'a.xlsx' }).sheets;
  for (const [index, { name, rows }] of book.sheets.entries()) {
    const read = again[index]?.rows.slice(0, rows.length) ?? [];
    if (again[index]?.name !== name || JSON.stringify(read) !== JSON.stringify(rows)) fail(`${step}: values differ`, name);
  }
  if (opens(before) && !opens(after)) fail(`${step}: SheetJS cannot read it`);
}

function opens(bytes) {
  try {
    XLSX.read(bytes, { dense: true });
    return true;
  } catch {
    return false;
  }
}
