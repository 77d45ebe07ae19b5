import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { Interrupted, linesOf } from './lines.js';

it('gives lines as they come, and undefined once there are no more', async () => {
  const input = new PassThrough();
  const lines = linesOf(input, new PassThrough());
  input.write('one\ntw');
  expect(await lines.next('> ')).toBe('one');
  input.end('o\r\nthree');
  expect([await lines.next('> '), await lines.next('> '), await lines.next('> '), await lines.next('> ')]).toEqual([
    'two',
    'three',
    undefined,
    undefined,
  ]);
  lines.close();
});

it('tells that Ctrl-C was pressed, and listens no longer once it is closed', async () => {
  const before = process.listenerCount('SIGINT');
  const lines = linesOf(new PassThrough(), new PassThrough());
  const next = lines.next('> ');
  process.emit('SIGINT');
  await expect(next).rejects.toBeInstanceOf(Interrupted);
  lines.close();
  expect(process.listenerCount('SIGINT')).toBe(before);
});
