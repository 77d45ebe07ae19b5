import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { main } from '../../packages/cli/src/main.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(here).filter((name) => /\.(xlsx|csv)$/.test(name));

/** What the command prints and how it ends, in the month after the one that the samples tell of. */
async function check(...args: string[]) {
  const out: string[] = [];
  const terminal = {
    out: (text: string) => void out.push(text),
    err: () => {},
    env: {},
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
  };
  const status = await main(['check', ...args, '--today', '2019-09'], terminal);
  return { status, out: out.join('') };
}

/** The review of a sample by its name only: where the project lies does not matter. */
async function reviewOf(name: string) {
  const { out } = await check(`${here}${name}`, '--format', 'json');
  return { ...JSON.parse(out), file: name };
}

it.each(files)('reviews %s as it was found right by a person', async (name) => {
  const expected = JSON.parse(readFileSync(`${here}expected/${name}.json`, 'utf8'));
  expect(await reviewOf(name)).toEqual(expected);
});

it('finds all 115 routes', async () => {
  const reviews = await Promise.all(files.map(reviewOf));
  expect(reviews.map(({ summary }) => summary.rows)).toEqual([24, 20, 18, 17, 20, 16]);
});

it('says so and ends with 1, as the samples hold mistakes', async () => {
  const { status, out } = await check(here, '--format', 'text', '--lang', 'en');
  expect(status).toBe(1);
  expect(out).toContain('Nairobbi');
});
