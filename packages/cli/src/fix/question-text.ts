import type { ValueGroup } from '@routebook/core';
import { placesOf, someOf } from '../report/cells-of.js';
import type { Layout } from '../report/layout.js';
import { remediesOf } from '../report/remedy.js';
import { signs } from '../report/verdict.js';
import { wrap } from '../terminal/wrap.js';

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
const PLACES = 8;

/** Where a question stands among the others. */
export interface Turn {
  readonly number: number;
  readonly total: number;
  readonly canWrite: boolean;
}

/** Letters that can be typed instead of a number, and what they do. */
export const letters = { w: 'fxWrite', l: 'fxLeave', s: 'fxSkip', e: 'fxExplain', u: 'fxBack', q: 'fxStop' } as const;

/** A question as it is shown: how far one has come, what is wrong and why, where, and what can be answered. */
export function questionText(question: ValueGroup, { number, total, canWrite }: Turn, { voice, paint, width }: Layout): string {
  const { first, findings } = question;
  const { what, why } = voice.say(first);
  const progress = voice.label('fxProgress', { number, total, count: findings.length });
  const sign = paint(colours[first.severity], `${signs[first.severity]} ${voice.label(first.severity)}`);
  const choices = remediesOf(question, voice).map(({ text }, index) => choice(String(index + 1), text));
  const others = Object.entries(letters).filter(([letter]) => letter !== 'w' || canWrite);
  return [
    '',
    `${paint('dim', progress)}  ${sign}`,
    paint('bold', wrap('  ', what, width)),
    ...(why ? [paint('dim', wrap('  ', why, width))] : []),
    wrap('  ', someOf(placesOf(question, voice), PLACES, voice), width),
    ...choices,
    wrap('  ', others.map(([letter, label]) => `${letter} ${voice.label(label)}`).join(' · '), width),
    '',
  ].join('\n');

  function choice(key: string, text: string): string {
    return paint('green', wrap(`  ${key.padStart(2)}  `, text, width));
  }
}
