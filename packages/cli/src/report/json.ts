import type { Diagnostic, Review, SheetReview } from '@routebook/core';
import { isUnread, type Outcome } from './outcome.js';
import type { Voice } from './voice.js';

/** One object for one file, an array of them for several; in pieces, as a million rows do not fit in one string. */
export function* writeJson(outcomes: readonly Outcome[], voice: Voice, version: string): Generator<string> {
  const several = outcomes.length > 1;
  if (several) yield '[\n';
  for (const [index, outcome] of outcomes.entries()) {
    if (index > 0) yield ',\n';
    if (isUnread(outcome)) yield JSON.stringify({ routebook: version, ...outcome });
    else yield* reviewPieces(outcome.review, voice);
  }
  yield several ? '\n]\n' : '\n';
}

function* reviewPieces({ routebook, file, sheets, diagnostics, summary, ...rest }: Review, voice: Voice): Generator<string> {
  yield `{"routebook":${JSON.stringify(routebook)},"file":${JSON.stringify(file)},"sheets":[`;
  for (const [index, sheet] of sheets.entries()) {
    yield index > 0 ? ',\n' : '\n';
    yield* sheetPieces(sheet, voice);
  }
  yield '],\n"diagnostics":[';
  yield* lines(diagnostics, withMessage(voice));
  yield `],\n"summary":${JSON.stringify(summary)}${otherProperties(rest)}}`;
}

function* sheetPieces({ sheet, table, rows, diagnostics, summary, ...rest }: SheetReview, voice: Voice): Generator<string> {
  yield `{"sheet":${JSON.stringify(sheet)},"table":${JSON.stringify(table)},\n"rows":[`;
  yield* lines(rows, (row) => row);
  yield '],\n"diagnostics":[';
  yield* lines(diagnostics, withMessage(voice));
  yield `],\n"summary":${JSON.stringify(summary)}${otherProperties(rest)}}`;
}

function otherProperties(rest: object): string {
  return Object.entries(rest)
    .map(([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join('');
}

function withMessage({ say }: Voice): (finding: Diagnostic) => object {
  return ({ fixes, ...finding }) => {
    const phrase = say({ fixes, ...finding });
    const titled = fixes.map((fix, index) => ({ ...fix, title: phrase.fixes[index] ?? fix.title, key: fix.title }));
    return { ...finding, message: `${phrase.what} ${phrase.why} ${phrase.do}`.trim(), fixes: titled };
  };
}

function* lines<T>(items: readonly T[], shape: (item: T) => unknown): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index > 0 ? ',' : ''}\n${JSON.stringify(shape(item))}`;
}
