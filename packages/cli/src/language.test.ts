import { expect, test } from 'vitest';
import { codeLabelsOf, sentencesFor } from './language.js';
import { UsageError } from './usage-error.js';

test('English when nothing is asked for; a language that is not spoken is refused', () => {
  expect(sentencesFor(undefined).language).toBe('en');
  expect(sentencesFor('fr').language).toBe('fr');
  expect(() => sentencesFor('tlh')).toThrow(UsageError);
});

test('codes have labels in the language of the reader', () => {
  expect(codeLabelsOf('fr')('forced-labour')).toBe('Travail forcé');
  expect(codeLabelsOf('en')('no-such-code')).toBeUndefined();
  expect(codeLabelsOf('en')('constructor')).toBeUndefined();
});
