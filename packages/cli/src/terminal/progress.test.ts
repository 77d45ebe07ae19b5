import { expect, test } from 'vitest';
import { showProgress } from './progress.js';
import type { Terminal } from './terminal.js';

function run(errIsTerminal: boolean, total: number, times: number[]): string[] {
  const written: string[] = [];
  const terminal = { err: (text: string) => written.push(text), errIsTerminal, columns: 80 } as unknown as Terminal;
  const progress = showProgress(terminal, total, () => times.shift() ?? 0);
  progress.advance(0, 'a.csv');
  progress.advance(total / 2, 'b.csv');
  progress.end();
  return written;
}

test('a bar once it takes longer than a second, wiped away in the end', () => {
  const [bar, wiped, ...more] = run(true, 1000, [0, 500, 1500]);
  expect(bar).toBe(`\r\u001b[2K${'█'.repeat(12)}${'░'.repeat(12)}  50 %  b.csv`);
  expect([wiped, more]).toEqual(['\r\u001b[2K', []]);
});

test('no bar when it is quick, nor when nobody sees it', () => {
  expect(run(true, 1000, [0, 10, 20])).toEqual([]);
  expect(run(false, 1000, [0, 5000, 9000])).toEqual([]);
});

test('a large file shows it at once', () => {
  expect(run(true, 50_000_000, [0, 1, 2]).length).toBe(3);
});
