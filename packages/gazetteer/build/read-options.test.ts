import { expect, test } from 'vitest';
import { readOptions } from './read-options.mjs';

test('the edition that is shipped is built unless another is asked for', () => {
  expect(readOptions([])).toEqual({ edition: 'focus', villages: false, accepted: false, folder: undefined });
  expect(readOptions(['--world', '--out', '/tmp/x'])).toMatchObject({ edition: 'world', folder: '/tmp/x' });
});

test('villages are one flag, the licence another', () => {
  expect(readOptions(['--villages'])).toMatchObject({ villages: true, accepted: false });
  expect(readOptions(['--villages', '--accept-villages-licence'])).toMatchObject({ villages: true, accepted: true });
});

test('a flag that is not known, or has no value, is refused', () => {
  expect(() => readOptions(['--worl'])).toThrow('unknown option --worl');
  expect(() => readOptions(['--out'])).toThrow('unknown option --out');
});
