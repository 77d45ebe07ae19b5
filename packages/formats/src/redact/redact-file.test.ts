import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { allLanguages, cellAt, englishSentences, findLeaks, gridFromRows, openGazetteer, planRedaction } from '@routebook/core';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { secretiveWorkbook } from '../../testing/secretive-workbook.js';
import { readWorkbook } from '../read-workbook.js';
import { redactFile } from './redact-file.js';

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url))));
const options = { gazetteer, languages: allLanguages, today: '2026-11' };

function redact(bytes: Uint8Array, file: string, to: 'xlsx' | 'csv') {
  const workbook = readWorkbook(bytes, { file });
  const plan = planRedaction(workbook, options, { sentences: englishSentences });
  const { bytes: copy, leftBehind } = redactFile(bytes, plan.sheets, { from: workbook.format, to, file });
  return { plan, copy, leftBehind, read: readWorkbook(copy, { file: `copy.${to}` }) };
}

/** The bytes as they are, and everything inside inflated, as Latin letters. */
const everythingIn = (zip: Uint8Array) => [zip, ...Object.values(unzipSync(zip))].map((part) => strFromU8(part, true)).join('\n');

it('lets none of a hundred secrets through, wherever in the file they stand', () => {
  const { bytes, secrets } = secretiveWorkbook();
  const before = everythingIn(bytes);
  expect(secrets.length).toBeGreaterThanOrEqual(90);
  expect(secrets.filter((secret) => !before.includes(secret))).toEqual([]);
  const { copy, read, plan, leftBehind } = redact(bytes, 'secrets.xlsx', 'xlsx');
  expect(Object.keys(unzipSync(copy)).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  const told = [everythingIn(copy), Object.keys(unzipSync(copy)).join(), JSON.stringify(plan), JSON.stringify(leftBehind)].join('\n');
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  expect([3, 4, 5, 8].map((row) => cellAt(read.sheets[0] as never, row, 0))).toEqual(Array(4).fill('Kitale'));
  expect(findLeaks(read, options)).toEqual([]);
});

it('says what of the file does not come along', () => {
  const { leftBehind } = redact(secretiveWorkbook().bytes, 'secrets.xlsx', 'xlsx');
  expect(leftBehind.map(({ kind }) => kind).sort()).toEqual([
    ...['charts', 'comments', 'drawings', 'header-footer', 'links', 'looks', 'macros', 'names', 'other', 'pivots', 'properties', 'rules'],
  ]);
});

const TEXT = [
  'Origin city;Origin country;Destination country;Phone of the family',
  'Kitale;Kenya;Oman;0712345678',
  'Mbale;Uganda;Qatar;0712345679',
  'Nakuru;Kenya;Oman;0712345670',
].join('\n');

it('writes a text file as a text file, with the same sign between its cells', () => {
  const { copy } = redact(new TextEncoder().encode(TEXT), 'x.csv', 'csv');
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(copy)).toBe(
    '\uFEFFOrigin city;Origin country;Destination country;removed\r\nKitale;Kenya;Oman;\r\nMbale;Uganda;Qatar;\r\nNakuru;Kenya;Oman;\r\n',
  );
});

it('writes the same bytes again, and nothing that could be calculated', () => {
  const sheet = gridFromRows('Routes', [
    ['A header', 'x'],
    ['=1+1', '10-15'],
    ['@cmd', null],
    [3, true],
  ]);
  const xlsx = redactFile(new Uint8Array(), [sheet], { from: 'csv', to: 'xlsx', file: 'x' }).bytes;
  expect(redactFile(new Uint8Array(), [sheet], { from: 'csv', to: 'xlsx', file: 'x' }).bytes).toEqual(xlsx);
  expect(everythingIn(xlsx)).not.toContain('<f>');
  expect(readWorkbook(xlsx, { file: 'x.xlsx' }).sheets[0]?.rows).toEqual(sheet.rows.map((row) => row?.filter((cell) => cell !== null)));
  const csv = redactFile(new Uint8Array(), [sheet], { from: 'xlsx', to: 'csv', file: 'x' }).bytes;
  expect(strFromU8(csv).split('\r\n').slice(1, 3)).toEqual(["'=1+1,10-15", "'@cmd,"]);
});
