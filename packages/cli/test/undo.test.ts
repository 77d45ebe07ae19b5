import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fixFolder, samples, today } from './fix-folder.js';
import { runMain } from './run-main.js';

const { at, text } = fixFolder();

it('leaves alone what was changed since, and can be called twice', async () => {
  await runMain(['fix', at('sheet.csv'), '-o', at('new.csv'), '-i', ...today], ['w Moyale']);
  writeFileSync(at('new.csv'), text('new.csv').replace('Moyale,Kenya,Uganda,6', 'Garissa,Kenya,Uganda,6'));
  const { out, err } = await runMain(['undo', at('new.csv.routebook-log.json')]);
  expect(err).toBe('');
  expect(out).toContain('2 cells hold again');
  expect(out).toContain('1 cell was changed since, and left alone: A4.');
  expect(text('new.csv')).toBe(text('sheet.csv').replace('Xqzzt,Kenya,Uganda,6', 'Garissa,Kenya,Uganda,6'));
  const again = await runMain(['undo', at('new.csv.routebook-log.json')]);
  expect(again.out).toContain('There is nothing to take back');
});

it.each([
  ['no JSON', () => 'x', 'is not JSON'],
  ['another thing', () => '{"a":1}', 'is not a log'],
  ['a name with a folder', (log: string) => log.replace('"new.csv"', '"../new.csv"'), 'is not a log'],
  ['a cell that is none', (log: string) => log.replace('"A2"', '"A0"'), 'change 1'],
  ['a value that is none', (log: string) => log.replace('"Nairobbi"', '{"type":"date"}'), 'change 1'],
  ['another file', (log: string) => log.replace('"Nairobi"', '"Kisumu"').replace('"Nairobbi"', '"Kisumo"'), 'no cell of "new.csv"'],
])('refuses a log that is broken: %s', async (_, change, complaint) => {
  await runMain(['fix', at('sheet.csv'), '-o', at('new.csv'), ...today]);
  const before = text('new.csv');
  writeFileSync(at('new.csv.routebook-log.json'), change(text('new.csv.routebook-log.json')));
  const { status, err } = await runMain(['undo', at('new.csv.routebook-log.json')]);
  expect([status, err.includes(complaint), err]).toEqual([2, true, err]);
  expect(text('new.csv')).toBe(before);
});

it('tells what the file loses: a signature that was put on the copy', async () => {
  await runMain(['fix', join(samples, 'a-cover-sheet.xlsx'), '-o', at('new.xlsx'), ...today]);
  const parts = unzipSync(readFileSync(at('new.xlsx')));
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const relation = `<Relationship Id="sig" Type="${type}" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
  parts['_rels/.rels'] = strToU8(strFromU8(parts['_rels/.rels'] as Uint8Array).replace('</Relationships>', relation));
  parts['_xmlsignatures/origin.sigs'] = new Uint8Array();
  writeFileSync(at('new.xlsx'), zipSync(parts));
  const { out } = await runMain(['undo', at('new.xlsx.routebook-log.json')]);
  expect(out).toContain('The digital signature is not in the copy');
});
