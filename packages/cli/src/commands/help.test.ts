import { expect, it } from 'vitest';
import { commandNames } from '../command-names.js';
import type { Terminal } from '../terminal/terminal.js';
import { help } from './help.js';

async function overview(): Promise<string[]> {
  let printed = '';
  await help([], { out: (text: string) => void (printed += text) } as Terminal);
  return printed.split('\n');
}

it('shows every command once, in two groups', async () => {
  const lines = await overview();
  const named = lines.flatMap((line) => /^ {2}routebook (\S+)/.exec(line)?.[1] ?? []);
  expect(named).toEqual([...commandNames]);
  const heads = lines.filter((line) => /^[A-Z][a-z ]+$/.test(line));
  expect(heads).toEqual(['Check and mend', 'Look things up']);
});

it('stands in columns and fits a screen of 100', async () => {
  const lines = await overview();
  const columns = lines.flatMap((line) => /^ {2}.*? {2,}(?=\S)|^ {20,}(?=\S)/.exec(line)?.[0].length ?? []);
  expect(columns.length).toBeGreaterThan(10);
  expect(new Set(columns).size).toBe(1);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});
