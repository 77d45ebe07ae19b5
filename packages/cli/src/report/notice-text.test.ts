import { arabicSentences, englishSentences } from '@routebook/core';
import { expect, it } from 'vitest';
import { noticeText } from './notice-text.js';
import { voiceOf } from './voice.js';

it('says in a sentence what changed in a copy', () => {
  const notice = { code: 'format-changed', args: { from: 'ods', to: 'xlsx' } };
  expect(noticeText(notice, voiceOf(englishSentences))).toContain('the copy is an .xlsx file');
  expect(noticeText(notice, voiceOf(arabicSentences))).toMatch(/ods[\s\S]*xlsx/);
});

it('names a notice that has no sentence', () => {
  expect(noticeText({ code: 'constructor', args: {} }, voiceOf(englishSentences))).toBe('constructor');
});
