import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fixFolder, today } from './fix-folder.js';
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
