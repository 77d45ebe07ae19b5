// Reads one file at a time for corpora.mjs and compares it with the oracle.
import { existsSync, readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import * as XLSX from '@e965/xlsx';
import { columnName } from '@routebook/core';
import { readWorkbook } from '@routebook/formats';

const KEPT = 20;
parentPort.on('message', (path) => parentPort.postMessage(measure(path)));

function measure(path) {
  const bytes = new Uint8Array(readFileSync(path));
  const beside =
    ['.csv', '.0.csv'].some((end) => existsSync(path + end)) || existsSync(path.replace(/\.xls[xm]$/i, '.csv').replace(path, ''));
  const start = performance.now();
  const result = { beside, ...read(path, bytes) };
  result.milliseconds = Math.round(performance.now() - start);
  return result.book ? compareWithOracle(bytes, result) : result;
}

function read(path, bytes) {
  try {
    return { outcome: 'read', book: readWorkbook(bytes, { file: path }) };
  } catch (error) {
    const crash = error.name !== 'UnreadableFile' || error.args.reason === 'unexpected';
    return { outcome: crash ? 'crash' : 'refused', detail: `${error.message}${crash ? ` ${error.cause?.stack ?? error.stack}` : ''}` };
  }
}

function compareWithOracle(bytes, { book, ...result }) {
  const oracle = readOracle(bytes, book.format);
  if (!oracle) return { ...result, compared: false };
  const found = { cells: 0, different: 0, differences: [] };
  const differ = (text) => {
    found.different++;
    if (found.differences.length < KEPT) found.differences.push(text);
  };
  if (oracle.length !== book.sheets.length) differ(`sheets: ${book.sheets.length} against ${oracle.length}`);
  for (const [index, grid] of book.sheets.entries()) compareSheet(grid, oracle[index], found, differ, book.format);
  return { ...result, compared: true, ...found };
}

/** The oracle's cells by sheet; undefined where it cannot be one. */
function readOracle(bytes, format) {
  try {
    if (format === 'csv' || format === 'tsv') {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const { SheetNames, Sheets } = XLSX.read(text, { type: 'string', raw: true, dense: true });
      return SheetNames.map((name) => ({ name, cells: Sheets[name]['!data'] ?? [] }));
    }
    const { SheetNames, Sheets, Workbook } = XLSX.read(bytes, { type: 'array', dense: true, cellText: false, cellHTML: false });
    // The oracle leaves serials of 1904 as they are; we count all from 1900.
    const shift = Workbook?.WBProps?.date1904 ? 1462 : 0;
    return SheetNames.map((name) => ({ name, shift, cells: Sheets[name]?.['!data'] ?? [] }));
  } catch {
    return undefined;
  }
}

function compareSheet(grid, oracle, found, differ, format) {
  if (!oracle) return;
  if (format === 'xlsx' && grid.name !== oracle.name) differ(`name: ${JSON.stringify(grid.name)} against ${JSON.stringify(oracle.name)}`);
  const last = Math.max(grid.rows.length, oracle.cells.length);
  for (let row = 0; row < last; row++) {
    const ours = grid.rows[row] ?? [];
    const theirs = oracle.cells[row] ?? [];
    for (let column = 0; column < Math.max(ours.length, theirs.length); column++) {
      const one = simplify(ours[column], oracle.shift);
      const other = simplifyOracle(theirs[column]);
      if (one !== null || other !== null) found.cells++;
      if (!same(one, other))
        differ(`${grid.name} ${columnName(column)}${row + 1}: ${JSON.stringify(one)} against ${JSON.stringify(other)}`);
    }
  }
}

function simplify(cell, shift = 0) {
  if (cell === undefined || cell === null || cell === '') return null;
  if (typeof cell === 'object') return cell.type === 'date' ? cell.serial - shift : cell.code;
  return typeof cell === 'string' ? cell.replaceAll('\r\n', '\n') : cell;
}

function simplifyOracle(cell) {
  if (!cell || cell.t === 'z' || cell.v === undefined || cell.v === '') return null;
  if (cell.t === 'e') return errorCodes[cell.v] ?? cell.w;
  return typeof cell.v === 'string' ? cell.v.replaceAll('\r\n', '\n') : cell.v;
}

const errorCodes = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA' };

function same(one, other) {
  if (one === other) return true;
  return typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
