import type { Args } from '@routebook/core';
import { shownText } from '@routebook/formats';

const LONGEST = 60;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A text of a partner's file made fit for one line of a report: no control characters, not endless. */
export function showValue(text: string): string {
  return shownText(text, LONGEST);
}

/** The same inside a sentence: kept apart from its surroundings when it is written from right to left. */
export function isolateValue(text: string): string {
  const shown = showValue(text);
  return RIGHT_TO_LEFT.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** What was written in the cell of a finding, as far as it may be quoted, with the country that it was read in; '' when nothing is quoted. */
export function quotedIn({ text, country }: Args): string {
  if (text === undefined) return '';
  return [text, country].flatMap((part) => (part === undefined || part === '' ? [] : [showValue(String(part))])).join(' · ');
}
