import { expect, test } from 'vitest';
import type { Sentences } from '../locales/sentences.js';
import { phrase } from './phrase.js';

const sentences: Sentences = {
  language: 'en',
  direction: 'ltr',
  codes: {
    'place-misspelt': { what: '“{text}” in {cell} may be “{suggestion}”.', why: 'Two spellings count as two places.', do: 'Choose one.' },
  },
  fixes: { 'write-text': 'Write “{text}”' },
  fields: {} as Sentences['fields'],
  words: {},
  report: {},
};
const fix = { kind: 'safe', title: 'write-text', args: { text: 'Mombasa' }, edits: [] } as const;

test('says what, why, what to do, and each fix', () => {
  const said = phrase({ code: 'place-misspelt', cell: 'B6', args: { text: 'Mombassa', suggestion: 'Mombasa' }, fixes: [fix] }, sentences);
  expect(said).toEqual({
    what: '“Mombassa” in B6 may be “Mombasa”.',
    why: 'Two spellings count as two places.',
    do: 'Choose one.',
    fixes: ['Write “Mombasa”'],
  });
});

test('an unknown code or fix is named, also when its name is that of an inherited property', () => {
  const said = phrase({ code: 'constructor', args: {}, fixes: [{ ...fix, title: 'toString' }] }, sentences);
  expect(said).toEqual({ what: 'constructor', why: '', do: '', fixes: ['toString'] });
});
