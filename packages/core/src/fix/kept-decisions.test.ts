import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { gridFromRows, type Workbook } from '../model/grid.js';
import type { Decision } from './decision.js';
import { decisionKeeper } from './keep-decision.js';
import type { KeptDecision } from './kept-choice.js';
import { decisionsToKeep, joinDecisions, readDecisions } from './kept-decisions.js';
import { mend } from './mend.js';

const head = ['Origin city', 'Origin country', 'Destination country', 'Cases', 'Remarks'];
const bookOf = (...rows: (string | number | null)[][]): Workbook => ({
  file: 'a.csv',
  format: 'csv',
  sheets: [gridFromRows('S', [head, ['Kitale', 'Kenya', 'Uganda', 4, null], ...rows])],
  notices: [],
});

/** Decides, and gives what is kept of it. */
function keepFrom(book: Workbook, decide: (code: string, fixes: number) => Decision | undefined): KeptDecision[] {
  const keep = decisionKeeper(reviewOptions());
  const kept: KeptDecision[] = [];
  mend(book, reviewOptions(), (question) => {
    const decision = decide(question.first.code, question.first.fixes.length);
    if (decision) kept.push(...keep(question, decision));
    return decision;
  });
  return kept;
}

const unclear = ['Xqzzt', 'Kenya', 'Uganda', 3, null];

it('keeps a decision and makes it again in another file, wherever the value stands there', () => {
  const kept = keepFrom(bookOf(unclear), (code) => (code === 'place-unknown' ? { write: 'Moyale' } : undefined));
  expect(kept).toEqual([
    { code: 'place-unknown', field: 'origin.city', args: expect.objectContaining({ text: 'Xqzzt' }), write: 'Moyale' },
  ]);
  const { decisions, problems } = readDecisions(JSON.parse(JSON.stringify(decisionsToKeep(kept))));
  expect([decisions, problems]).toEqual([kept, []]);
  const other = bookOf(['Kitale', 'Kenya', 'Uganda', 1, null], ['Nairobi', 'Kenya', 'Uganda', 7, null], unclear);
  const mended = mend(other, reviewOptions(), undefined, decisions);
  expect(mended.changes.map(({ cell, after }) => [cell, after])).toEqual([['A5', 'Moyale']]);
  expect(mended.unused).toEqual([]);
});

it('keeps which fix was chosen, and tells those that nothing asked for', () => {
  const fixable = ['Nairobi', 'Kenya', 'Uganda', '15-10', null];
  const kept = keepFrom(bookOf(fixable, ['Kampala', 'Kenya', 'Uganda', 2, null]), (code, fixes) =>
    code === 'city-not-in-country' && fixes > 0 ? { fix: 0 } : undefined,
  );
  expect(kept).toMatchObject([{ code: 'city-not-in-country', choose: { fix: expect.any(String), args: expect.any(Object) } }]);
  const again = mend(bookOf(['Kampala', 'Kenya', 'Uganda', 9, null]), reviewOptions(), undefined, kept);
  expect(again.changes).toHaveLength(1);
  expect(mend(bookOf(), reviewOptions(), undefined, kept).unused).toEqual(kept);
});

it('leaves a value for good, even where a safe fix is at hand', () => {
  const book = bookOf(['Nairobbi', 'Kenya', 'Uganda', 2, null]);
  const leave: KeptDecision = {
    code: 'place-misspelt',
    args: { text: 'Nairobbi', suggestion: 'Nairobi' },
    leave: true,
    reason: 'an estate',
  };
  expect(mend(book, reviewOptions()).changes).toHaveLength(1);
  expect(mend(book, reviewOptions(), undefined, [leave]).changes).toEqual([]);
});

it('keeps nothing that could tell of a person, or that means one sheet only', () => {
  const people = bookOf(
    ['Nairobi call +254 700 000 001', 'Kenya', 'Uganda', 2, null],
    ['Xqzzt', 'Kenya', 'Uganda', 3, 'Grace Wanjiku, +254 700 000 002'],
    ['Kitale', 'Kenya', 'Uganda', 4, null],
    ['c/o Mary Wanjiku, 0700 000 003', 'Kenya', 'Uganda', 3, null],
  );
  const kept = keepFrom(people, (_, fixes) => (fixes > 0 ? { fix: 0 } : { leave: true, reason: 'ask Amina Hassan, +254 700 000 009' }));
  expect(JSON.stringify(kept)).not.toMatch(/Wanjiku|Hassan|\d{3} ?\d{3}/);
  expect(kept.filter(({ code }) => code.startsWith('personal') || code === 'same-row-twice')).toEqual([]);
});

describe('a file of decisions', () => {
  const one = { code: 'place-unknown', field: 'origin.city', args: { text: 'Xqzzt' }, write: 'Moyale' };
  const read = (...decisions: unknown[]) => readDecisions({ routebook: 'decisions@1', decisions });

  it('lets the later of two about the same count, and tells that', () => {
    const { decisions, overruled } = read(one, { ...one, write: 'Busia' }, { ...one, field: 'destination.city' });
    expect(decisions.map((decision) => 'write' in decision && decision.write)).toEqual(['Busia', 'Moyale']);
    expect(overruled).toEqual([one]);
    expect(joinDecisions(decisions, decisions)).toEqual({ decisions, overruled: [] });
  });

  it.each([
    ['field', { ...one, field: 'origin.town' }, 'no-such-field'],
    ['colour', { ...one, colour: 'red' }, 'unknown-key'],
    ['code', { ...one, code: 3 }, 'not-readable'],
    ['args', { ...one, args: { text: ['a'] } }, 'not-readable'],
    ['leave', { ...one, leave: true }, 'not-readable'],
    ['choose', { code: 'place-unknown', args: {} }, 'not-readable'],
    ['write', { ...one, write: '=HYPERLINK("x")' }, 'formula'],
    ['write', { ...one, write: 'x'.repeat(501) }, 'not-readable'],
    ['__proto__', JSON.parse('{"code":"a","args":{},"leave":true,"__proto__":{"b":1}}'), 'unknown-key'],
  ])('tells what is wrong: %s', (key, entry, reason) => {
    expect(read(one, entry).problems).toEqual([{ index: 2, key, reason }]);
    expect(read(one, entry).decisions).toEqual([one]);
  });

  it('throws nothing and inherits nothing, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, decisions) => {
        readDecisions(value);
        for (const decision of readDecisions({ routebook: 'decisions@1', decisions }).decisions)
          expect(Object.hasOwn(decision, 'code')).toBe(true);
      }),
    );
    const hostile = read(JSON.parse('{"code":"constructor","args":{"__proto__":"x"},"leave":true}'));
    expect(mend(bookOf(unclear), reviewOptions(), undefined, hostile.decisions).unused).toEqual(hostile.decisions);
  });
});
