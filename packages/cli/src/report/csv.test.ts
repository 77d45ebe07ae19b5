import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleOutcome, unreadOutcome, voice } from '../../test/sample-review.js';
import { csvCell, writeCsv } from './csv.js';

test('one line a finding, and one for a file that could not be read', () => {
  const lines = writeCsv([sampleOutcome, unreadOutcome], voice).split('\r\n');
  expect(lines[0]).toBe('\uFEFFfile,sheet,cell,row,column,field,severity,code,what,why,do,fix');
  expect(lines.length).toBe(1 + 11 + 1 + 1);
  expect(lines[2]).toMatch(/^data\/north\.xlsx,Routes 2019,B4,4,B,city of origin,warning,place-misspelt,/);
  expect(lines[12]).toBe('old.xlsx,,,,,,error,file-empty,The file is empty.,,,');
});

test.each([
  ['=1+1', "'=1+1"],
  ['  =cmd', "'  =cmd"],
  ['\u200B@SUM(A1)', "'\u200B@SUM(A1)"],
  ['＝1', "'＝1"],
  ['＋1x', "'＋1x"],
  ['-cmd', "'-cmd"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['=a,"b"', '"\'=a,""b"""'],
  ['-5', '-5'],
  ['+254 700 123', '+254 700 123'],
  ['+254-700-123', '+254-700-123'],
  ['--', '--'],
  ["'=1", "''=1"],
  ['-2.5', '-2.5'],
  ['Nairobi', 'Nairobi'],
  ['10-15', '10-15'],
])('%j is written as %j', (text, written) => {
  expect(csvCell(text)).toBe(written);
});

test('numbers stay numbers', () => {
  expect(csvCell(-5)).toBe('-5');
});

test('no text can start a formula, and none is changed otherwise', () => {
  const start = fc.constantFrom('', ' ', '\u200B', '\t', '=', '+', '-', '@', '＝', '＠', '\r', 'a', "'");
  fc.assert(
    fc.property(start, start, fc.string(), (a, b, rest) => {
      const text = a + b + rest;
      const cell = csvCell(text);
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect([text, `'${text}`]).toContain(read);
      if (/^[\s\u200B]*[=@＝＠]|^[\t\r]|^[+-]+[a-z]/i.test(text)) expect(read).toBe(`'${text}`);
    }),
  );
});
