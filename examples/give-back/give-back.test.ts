import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { allLanguages, openGazetteer, readDecisions, review } from '@routebook/core';
import { clearFile, readWorkbook } from '@routebook/formats';
import { gazetteerUrl } from '@routebook/gazetteer';
import { expect, it } from 'vitest';
import { giveBack } from './give-back.mjs';

const file = 'a-cover-sheet.xlsx';
const bytes = new Uint8Array(readFileSync(new URL(`../six-organisations/${file}`, import.meta.url)));

it('mends what is sure and marks the rest', () => {
  const copy = giveBack(file, bytes, '2019-07');
  expect(copy).toMatchObject({ extension: 'xlsx', mended: 6, errors: 1 });
  expect(copy.marked).toBeGreaterThan(5);
  const [routes] = readWorkbook(copy.bytes, { file }).sheets.filter(({ name }) => name === 'Routes');
  expect(routes?.rows[2]?.[2]).toBe('Nairobi');
});

it('can be given back without the marks, and then holds the mended cells only', () => {
  const { bytes: marked } = giveBack(file, bytes, '2019-07');
  const cleared = clearFile(marked, readWorkbook(marked, { file }), { file });
  expect(cleared.found).toBe(true);
  expect(readWorkbook(cleared.bytes, { file }).sheets.map(({ name }) => name)).toEqual(
    readWorkbook(bytes, { file }).sheets.map(({ name }) => name),
  );
});

it("replays an organisation's own decisions", () => {
  const decision = { code: 'place-ambiguous', args: { text: 'Tripoli' }, write: 'Tripoli, Libya' };
  const options = {
    gazetteer: openGazetteer(gunzipSync(readFileSync(gazetteerUrl))),
    languages: allLanguages,
    today: '2019-07',
  };
  const found = review(readWorkbook(bytes, { file }), options).sheets.flatMap(({ diagnostics }) => diagnostics);
  const args = found.find(({ code, args: { text } }) => code === 'place-ambiguous' && text === 'Tripoli')?.args;
  const { decisions, problems } = readDecisions({ routebook: 'decisions@1', decisions: [{ ...decision, args }] });
  expect(problems).toEqual([]);
  const copy = giveBack(file, bytes, '2019-07', decisions);
  expect(readWorkbook(copy.bytes, { file }).sheets.find(({ name }) => name === 'Routes')?.rows[24]?.[7]).toBe('Tripoli, Libya');
});
