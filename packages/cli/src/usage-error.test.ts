import { expect, test } from 'vitest';
import { complaintAbout, UsageError } from './usage-error.js';

test('an error is one sentence, without a stack trace', () => {
  expect(complaintAbout(new UsageError('check wants a file.'))).toBe('check wants a file.');
  expect(complaintAbout(new TypeError('x is not\n    at f (file.js:1:1)'))).toMatch(
    /^Something went wrong inside Routebook \(x is not\)\. /,
  );
  expect(complaintAbout('odd')).toContain('(odd)');
});
