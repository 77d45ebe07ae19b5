import { reviewSchema } from '@routebook/core';
import { expect, test } from 'vitest';
import { cleanReview, sampleOutcome, sampleReview, unreadOutcome, voice } from '../../test/sample-review.js';
import { writeJson } from './json.js';
import type { Outcome } from './outcome.js';

const written = (...outcomes: Outcome[]) => JSON.parse([...writeJson(outcomes, voice, '0.1.0')].join(''));

test('one file is one object that fits the published schema', () => {
  const review = reviewSchema.parse(written(sampleOutcome));
  expect(review.sheets[0]?.diagnostics[0]?.message).toMatch(/Mombassa.*Mombasa/);
  expect(reviewSchema.parse(written({ file: 'a.csv', review: cleanReview })).summary.errors).toBe(0);
});

interface Written {
  readonly message: string;
  readonly fixes: readonly { readonly title: string; readonly key: string }[];
}

test('nothing is lost; messages and titles in words are added', () => {
  const review = written(sampleOutcome);
  const withoutMessage = ({ message, fixes, ...rest }: Written) => {
    expect(message).toBeTruthy();
    for (const { title, key } of fixes) expect(title).not.toBe(key);
    return { ...rest, fixes: fixes.map(({ key, ...fix }) => ({ ...fix, title: key })) };
  };
  for (const part of [review, ...review.sheets]) part.diagnostics = part.diagnostics.map(withoutMessage);
  expect(review).toEqual(sampleReview);
});

test('several files are an array, in which an unread one says why', () => {
  const [first, second] = written(sampleOutcome, unreadOutcome);
  expect(first.file).toBe('data/north.xlsx');
  expect(second).toEqual({ routebook: '0.1.0', file: 'old.xlsx', error: { code: 'file-empty', message: 'The file is empty.' } });
  expect(written(unreadOutcome)).toEqual(second);
});
