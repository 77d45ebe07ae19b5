import { existsSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fixFolder, today } from './fix-folder.js';
import { CTRL_C, runMain } from './run-main.js';

const { folder, at, text } = fixFolder();

const ask = (...typed: string[]) =>
  runMain(['fix', at('sheet.csv'), '-o', at('new.csv'), '-i', '--decisions', at('own.json'), ...today], typed);

it('asks once for a value that stands twice, keeps the decision, and makes it again without asking', async () => {
  const { out } = await ask('w Moyale');
  expect(out).toContain('Question 1 of');
  expect(out).toContain('(2 cells)');
  expect(text('new.csv').match(/Moyale/g)).toHaveLength(2);
  expect(JSON.parse(text('own.json')).decisions).toEqual([
    { code: 'place-unknown', field: 'origin.city', args: expect.objectContaining({ text: 'Xqzzt' }), write: 'Moyale' },
  ]);
  await runMain(['fix', at('sheet.csv'), '-o', at('other.csv'), '--decisions', at('own.json'), ...today]);
  expect(text('other.csv')).toBe(text('new.csv'));
});

it('explains, takes an answer back, asks for a text, refuses a formula, and stops where it is told', async () => {
  writeFileSync(at('sheet.csv'), text('sheet.csv').replace('Xqzzt,Kenya,Uganda,5', 'Yqzzt,Kenya,Uganda,5'));
  const { out } = await ask('e', 'what?', 'l it is a camp', 'u', 'w', '=CMD("x")', 'w', 'Moyale', 'q');
  expect(out).toContain('routebook explain place-unknown');
  expect(out).toContain('Please type the number of a choice');
  expect(out).toContain('could be run as a formula');
  expect(text('new.csv')).toContain('Moyale');
  expect(text('own.json')).not.toContain('camp');
});

it('keeps what was decided when the input ends', async () => {
  const { status } = await ask();
  expect(status).toBeLessThan(2);
  expect(text('new.csv')).toContain('Xqzzt');
  expect(existsSync(at('own.json'))).toBe(false);
});

it('writes no sheet after Ctrl-C, but the decisions made so far', async () => {
  const rows = Array.from({ length: 3 }, (_, index) => `Xqz${index}tt,Kenya,Uganda,${index + 1}\n`).join('');
  writeFileSync(at('sheet.csv'), `Origin city,Origin country,Destination country,Cases\n${rows}`);
  const { status, out } = await ask('w Moyale', CTRL_C);
  expect([status, existsSync(at('new.csv'))]).toEqual([130, false]);
  expect(out).toContain('Stopped. No sheet was written or changed.');
  expect(JSON.parse(text('own.json')).decisions).toHaveLength(1);
});

it.each([40, 80, 200])('fits a terminal of %i columns, also from right to left', async (columns) => {
  for (const lang of ['en', 'ar', 'fr']) {
    const { out } = await runMain(['fix', at('sheet.csv'), '-o', at('new.csv'), '-i', '--lang', lang, ...today], ['q'], { columns });
    expect(out).toMatch(/[1-9]/);
    // Paths and commands are never cut.
    const wide = out.split('\n').filter((line) => !line.includes(folder) && [...line].length > Math.max(columns, 44) + 12);
    expect(wide).toEqual([]);
    expect(out).not.toMatch(/fx[A-Z]/);
  }
});
