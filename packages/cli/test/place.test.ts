import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runMain } from './run-main.js';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'place-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const place = (...args: string[]) => runMain(['place', ...args]);
const json = async (...args: string[]) => JSON.parse((await place(...args, '--format', 'json')).out);

it('says what was understood, how sure that is and why', async () => {
  const { status, out, err } = await place('Busia (UG side)');
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(/^Busia \(UG side\) {2}understood\n/);
  expect(out).toMatch(/Busia, .*\(UG-[A-Z0-9]+\), Uganda \(UG\)/);
  expect(out).toContain('city centre, not the exact place');
  expect(out).toMatch(/0\.4\d° N, 34\.\d\d° E/);
  expect(out).toMatch(/sure \(0\.9\d\)/);
});

it.each([
  ['what is not known', 'Xqzzt', 'not-found'],
  ['what may be several', 'Tripoli', 'asked'],
  ['several in one text', 'Riyadh/Jeddah', 'asked'],
])('asks about %s', async (_, text, state) => {
  const { status, out } = await place(text);
  expect(status).toBe(1);
  expect(out).toContain('please say');
  expect((await json(text)).state).toBe(state);
});

it('tells the grounds apart', async () => {
  expect((await json('Nairobi')).knownBy).toBe('exact');
  expect((await json('Dar')).knownBy).toBe('alternate');
  expect((await json('Mombassa')).knownBy).toBe('fuzzy');
  expect(await json('Busia', '--country', 'Uganda')).toMatchObject({ knownBy: 'country', place: { country: 'UG' } });
  expect(await json('Kenya')).toMatchObject({ state: 'wider', place: { precision: 'country' } });
});

it('offers a city of another country instead of taking it', async () => {
  const found = await json('Kampala', '--country', 'Kenya');
  expect(found).toMatchObject({ state: 'asked', place: { country: 'KE' }, candidates: [{ country: 'UG' }] });
});

it('takes several texts, and lines of standard input, each text once', async () => {
  const textsOf = (found: { text: string }[]) => found.map(({ text }) => text);
  expect(textsOf(await json('Nairobi', 'Mombasa', 'Nairobi'))).toEqual(['Nairobi', 'Mombasa']);
  // More than can be handed to a function as its arguments.
  const typed = ['', 'Kisumu', ...Array.from({ length: 200_000 }, (_, i) => ` Nairobi ${i % 20}${i % 7 === 0 ? ' near' : ''}`)];
  const left = typed.values();
  const lines = () => ({ next: async () => left.next().value, close: () => undefined });
  const { out } = await runMain(['place', '-', 'Kisumu', '--format', 'json'], [], { lines });
  expect(textsOf(JSON.parse(out))).toEqual([...new Set(typed.slice(1).map((line) => line.trim()))]);
});

it('gives a list for lines, however many they are, and a record for one text', async () => {
  expect(JSON.parse((await runMain(['place', '-', '--format', 'json'], ['Nairobi', 'Nairobi'])).out)).toMatchObject([{ text: 'Nairobi' }]);
  expect(await json('Nairobi')).toMatchObject({ text: 'Nairobi' });
});

it('refuses wrong use', async () => {
  for (const args of [[], [''], ['Busia', '--country', 'Wakanda'], ['-'], ['Busia', '--means', 'Dar'], ['Busia', '--format', 'csv']]) {
    const { status, err, out } = await place(...args);
    expect({ args, status, out }).toEqual({ args, status: 2, out: '' });
    expect(err).toMatch(/^routebook: /);
  }
});

it('never hands a control character to the terminal', async () => {
  // Line ends are the only ones that may come out.
  const controls = /[^\P{Cc}\n]|\u202E/u;
  const hostile = 'Nai\u001b[31mrobi\u0007\u009b2J\u202E';
  for (const format of ['text', 'json']) {
    const { out } = await place(hostile, '--format', format);
    expect(out).not.toMatch(controls);
  }
  const { err } = await place('Busia', '--country', hostile);
  expect(err).not.toMatch(controls);
});

it.each(['fr', 'es', 'sw', 'ar'])('speaks %s', async (lang) => {
  const { out } = await place('Tripoli', '--lang', lang);
  expect(out).not.toMatch(/\bpl[A-Z]|could be|asked/);
});

it('keeps what a person says, and follows it', async () => {
  const file = join(folder, 'ours.json');
  const { status, err } = await place('The Port', '--means', 'Dar es Salaam, Tanzania', '--decisions', file);
  expect([status, err]).toEqual([0, expect.stringContaining('Kept in')]);
  expect(JSON.parse(readFileSync(file, 'utf8')).places).toEqual([
    { text: 'The Port', means: { name: 'Dar es Salaam', country: 'TZ', id: expect.any(String) } },
  ]);
  expect(await json('the port', '--decisions', file)).toMatchObject({ state: 'understood', place: { country: 'TZ', decidedBy: 'person' } });
  const sheet = join(folder, 'a.csv');
  writeFileSync(sheet, 'Origin city,Origin country,Destination country\nThe Port,Tanzania,Oman\n');
  const check = async (...more: string[]) => (await runMain(['check', sheet, '--format', 'json', ...more])).out;
  const codes = (text: string) => JSON.parse(text).sheets[0].diagnostics.map(({ code }: { code: string }) => code);
  expect(codes(await check())).toContain('place-unknown');
  expect(codes(await check('--decisions', file))).not.toContain('place-unknown');
});

it('keeps nothing that is not clear, and misses a file of decisions that is not there', async () => {
  const file = join(folder, 'ours.json');
  for (const means of ['Tripoli', 'Mombassa', 'Kenya', 'Xqzzt'])
    expect((await place('The Port', '--means', means, '--decisions', file)).status).toBe(2);
  expect(existsSync(file)).toBe(false);
  expect((await place('The Port', '--decisions', file)).status).toBe(2);
  expect((await runMain(['check', 'a.csv', '--decisions', file])).status).toBe(2);
});
