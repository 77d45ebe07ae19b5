import { expect, test } from 'vitest';
import { oneOf, parse, wholeNumber } from './parse.js';
import { UsageError } from './usage-error.js';

const options = {
  format: { type: 'string' },
  map: { type: 'string', multiple: true },
  strict: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
} as const;

test('reads options, repeated ones and files', () => {
  const { values, positionals } = parse(['a.csv', '--map', 'A=transit', '--map=B=origin', '--strict', '-', '-o', 'x'], options);
  expect(positionals).toEqual(['a.csv', '-']);
  expect(values).toMatchObject({ map: ['A=transit', 'B=origin'], strict: true, output: 'x' });
});

test.each([
  [['--fromat', 'json'], 'There is no option "--fromat". Did you mean "--format"?'],
  [['--zzzzzzzz'], 'There is no option "--zzzzzzzz".'],
  [['--format'], 'The option "--format" needs a value after it.'],
  [['-o'], 'The option "--output" needs a value after it.'],
  [['--strict=yes'], 'The option "--strict" takes no value.'],
])('%o is refused', (args, message) => {
  expect(() => parse(args, options)).toThrow(new UsageError(message));
});

test('checks single values', () => {
  expect(oneOf('--lang', 'fr', ['en', 'fr'])).toBe('fr');
  expect(() => oneOf('--format', 'jsno', ['text', 'json'])).toThrow(
    '--format cannot be "jsno". Did you mean "json"? It can be: text, json.',
  );
  expect(wholeNumber('--max-issues', '0', 0)).toBe(0);
  for (const bad of ['-1', '1.5', 'x', '']) expect(() => wholeNumber('--header-row', bad, 1)).toThrow(UsageError);
});
