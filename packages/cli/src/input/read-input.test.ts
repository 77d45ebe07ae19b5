import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { type InputError, inputError } from './input-error.js';
import { readInput } from './read-input.js';

const refusal = (path: string) =>
  readInput(path).then(
    () => 'read',
    (error: InputError) => error.code,
  );

test('says why a file cannot be opened', async () => {
  expect(await refusal(`${tmpdir()}/no such file.xlsx`)).toBe('file-not-found');
  expect(await refusal(tmpdir())).toBe('file-is-a-folder');
  expect(await refusal('bad\u0000name.csv')).toBe('file-not-found');
  expect(await refusal('x'.repeat(5000))).toBe('file-not-found');
});

test('a device without an end is not read', async () => {
  expect(await refusal('/dev/zero')).toBe('file-not-found');
});

test.each([
  ['EACCES', 'file-no-permission'],
  ['EPERM', 'file-no-permission'],
  ['EBUSY', 'file-no-permission'],
  ['EIO', 'file-damaged'],
])('%s is said as %s', (code, expected) => {
  expect(inputError(Object.assign(new Error('open'), { code })).code).toBe(expected);
});
