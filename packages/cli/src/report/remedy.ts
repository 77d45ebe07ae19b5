import type { Fix, ValueGroup } from '@routebook/core';
import { showValue } from './show-value.js';
import type { Voice } from './voice.js';

/** How one decision mends a value. */
export interface Remedy {
  readonly kind: Fix['kind'];
  /** What the cell should say, or a sentence. */
  readonly text: string;
  readonly isValue: boolean;
}

/** The ways to mend a value, the best first. */
export function remediesOf({ first, findings }: ValueGroup, voice: Voice): Remedy[] {
  const titles = voice.say(first).fixes;
  return first.fixes.map((fix, index) => {
    const written = findings.map((finding) => writtenBy(finding.fixes[index]));
    const [text] = written;
    const same = text !== undefined && written.every((other) => other === text);
    return { kind: fix.kind, text: same ? showValue(text) : (titles[index] ?? ''), isValue: same };
  });
}

/** What the one cell of a fix holds after it. */
function writtenBy(fix: Fix | undefined): string | undefined {
  const [edit, ...more] = fix?.edits ?? [];
  return edit && edit.after !== null && more.length === 0 ? String(edit.after) : undefined;
}

/** All ways in one line: `→ Mombasa (safe fix)`, `→ Busia or Busia, Uganda (your choice)`. Sentences only when nothing can be written. */
export function remedyLine(remedies: readonly Remedy[], voice: Voice): string {
  const safe = remedies.find(({ kind }) => kind === 'safe');
  const shown = safe ? [safe] : remedies.filter(({ isValue }) => isValue).slice(0, 3);
  const [first] = shown.length > 0 ? shown : remedies;
  if (!first) return '';
  const list = shown.length > 0 ? shown : [first];
  const arrow = voice.direction === 'rtl' ? '←' : '→';
  return `${arrow} ${list.map(({ text }) => text).join(` ${voice.label('or')} `)} (${voice.label(safe ? 'safeFix' : 'choiceFix')})`;
}
