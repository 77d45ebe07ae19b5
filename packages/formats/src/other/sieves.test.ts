import { cellKey } from '@routebook/core';
import { expect, it } from 'vitest';
import { concatBytes } from '../concat-bytes.js';
import { defaultLimits } from '../limits.js';
import { sieveBiff } from './biff-sieve.js';
import { binaryRecords, writeRecord } from './binary-records.js';
import { sieveSheet } from './binary-sieve.js';
import { checkTexts } from './check-texts.js';
import { SheetFacts } from './sheet-facts.js';

const BOF = [0x00, 0x06, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

function biff(type: number, data: readonly number[]): Uint8Array {
  return new Uint8Array([type & 255, type >> 8, data.length & 255, data.length >> 8, ...data]);
}

/** An .xls book of one sheet with these records. */
function book(...records: Uint8Array[]): Uint8Array {
  const head = (position: number) => [biff(0x809, BOF), biff(0x85, [position, 0, 0, 0, 1, 0, 1, 0, 65]), biff(0x0a, [])];
  const position = concatBytes(head(0)).length;
  return concatBytes([...head(position), biff(0x809, BOF), ...records, biff(0x0a, []), new Uint8Array(100)]);
}

const typesOf = (records: Uint8Array) => {
  const view = new DataView(records.buffer, records.byteOffset, records.length);
  const types: number[] = [];
  for (let at = 0; at + 4 <= records.length; at += 4 + view.getUint16(at + 2, true)) types.push(view.getUint16(at, true));
  return types;
};

it('lets only values of .xls through, and notes the rest', () => {
  const formula = biff(0x06, [2, 0, 1, 0, 0, 0, ...new Array(8).fill(0), 0, 0, 0, 0, 0, 0, 3, 0, 1, 2, 3]);
  const link = biff(0x1b8, [0, 0, 255, 255, 0, 0, 255, 0]);
  const note = biff(0x1c, [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 66]);
  const own = biff(0x1c, [0, 0, 1, 0, 0, 0, 1, 0, 9, 0, 0, ...new TextEncoder().encode('Routebook')]);
  const row = biff(0x208, [4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x20, 0]);
  const column = biff(0x7d, [3, 0, 255, 255, 0, 0, 0, 0, 1, 0]);
  const { records, sheets } = sieveBiff(book(row, column, formula, link, note, own, biff(0x3c, [1])), defaultLimits);
  expect(typesOf(records)).toEqual([0x809, 0x85, 0x0a, 0x809, 0xbf, 0xbf, 0x06, 0xbf, 0xbf, 0xbf, 0xbf, 0x0a]);
  const facts = sheets[0]?.facts;
  expect([facts?.formulas, facts?.comments, facts?.visibility]).toEqual([new Set([cellKey(2, 1)]), 1, 'hidden']);
  expect([facts?.hiddenRows, facts?.hiddenColumns.size]).toEqual([new Set([4]), 16_384 - 3]);
  // The length of the formula now says that there is none.
  expect(records.join()).toContain('255,255,1,2,3');
  expect(facts?.toGrid([]).uncalculated).toEqual(new Set([cellKey(2, 1)]));
});

it.each([
  ['a password', book(biff(0x2f, [1, 0])), 'file-encrypted'],
  ['a record that is cut off', book(new Uint8Array([0x03, 0x02, 255, 255])), 'file-damaged'],
  ['a short formula', book(biff(0x06, [1, 0])), 'file-damaged'],
  ['Excel 4', biff(0x409, [0, 0, 0x10, 0]), 'file-format-not-supported'],
  ['nothing', new Uint8Array(600), 'file-damaged'],
  ['a table of texts in countless pieces', countlessTexts(), 'file-too-large'],
])('refuses %s in .xls', (_, bytes, code) => {
  expect(() => sieveBiff(bytes, defaultLimits)).toThrow(code);
});

function countlessTexts(): Uint8Array {
  const pieces = new Array<Uint8Array>(100_000).fill(biff(0x3c, [0]));
  return concatBytes([
    biff(0x809, BOF),
    biff(0xfc, new Array(8000).fill(0)),
    ...pieces,
    ...new Array(20).fill(biff(0x3c, new Array(8000).fill(0))),
  ]);
}

it('lets only cells of .xlsb through, and notes the rest', () => {
  const header = (row: number, hidden: boolean) => writeRecord(0, new Uint8Array([row, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, hidden ? 0x10 : 0]));
  const cell = (type: number, column: number) => writeRecord(type, new Uint8Array([column, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]));
  const link = writeRecord(494, new Uint8Array(200));
  const facts = new SheetFacts('a', 'visible');
  const budget = { cells: 10 };
  const part = concatBytes([
    header(0, true),
    cell(9, 2),
    link,
    writeRecord(35, new Uint8Array(4)),
    cell(2, 7),
    writeRecord(36, new Uint8Array(0)),
    header(1, false),
    cell(2, 1),
  ]);
  const kept = [...binaryRecords(sieveSheet(part, 'sheet', facts, defaultLimits, budget), 'sheet')];
  expect(kept.map(({ type, view }) => [type, view.getUint32(0, true)])).toEqual([
    [0, 0],
    [9, 2],
    [0, 1],
    [2, 1],
  ]);
  expect([facts.formulas, facts.hiddenRows, budget.cells]).toEqual([new Set([cellKey(0, 2)]), new Set([0]), 8]);
});

it.each([
  ['a cell before any row', writeRecord(2, new Uint8Array(12)), 'file-damaged'],
  ['a far row', writeRecord(0, new Uint8Array(12).fill(255)), 'file-too-large'],
  ['a far column', concatBytes([writeRecord(0, new Uint8Array(12)), writeRecord(2, new Uint8Array(12).fill(255))]), 'file-too-large'],
  ['a record that is cut off', new Uint8Array([2, 120, 0]), 'file-damaged'],
])('refuses %s in .xlsb', (_, bytes, code) => {
  expect(() => sieveSheet(bytes, 'sheet', new SheetFacts('a', 'visible'), defaultLimits, { cells: 10 })).toThrow(code);
});

it('walks through texts that go on in a further record, and refuses those that reach out of it', () => {
  const head = [1, 0, 0, 0, 1, 0, 0, 0];
  expect(() => checkTexts([new Uint8Array([...head, 3, 0, 0, 65, 66]), new Uint8Array([1, 67, 0])])).not.toThrow();
  for (const text of [[9, 0, 0, 65], [1, 0, 4, 255, 255, 255, 255, 65], [1, 0, 8, 9, 0, 65], [1]]) {
    expect(() => checkTexts([new Uint8Array([...head, ...text])])).toThrow('text-cut-off');
  }
});
