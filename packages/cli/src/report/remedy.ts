import type { Diagnostic, Fix, ValueGroup } from '@routebook/core';
import { showValue } from './show-value.js';
import type { Voice } from './voice.js';

/** How one decision mends a value. */
export interface Remedy {
  readonly kind: Fix['kind'];
  /** What the cell should say, or what to do in words. */
  readonly text: string;
}

/** The ways to mend a value, the best first. */
export function remediesOf({ first, findings }: ValueGroup, voice: Voice): Remedy[] {
  const titles = voice.say(first).fixes;
  return first.fixes.map((fix, index) => {
    const text = writtenBy(first, index);
    const same = text !== undefined && findings.every((finding) => writtenBy(finding, index) === text);
    return { kind: fix.kind, text: same ? showValue(text) : (titles[index] ?? '') };
  });
}

/** Fixes that are best shown by what they write; of those that take something away the title says more. */
const WRITES = /^(?:write-(?!months)|keep-only)/;

/** What the cell of a finding holds after one of its fixes; undefined when that fix changes another cell, or more than one. */
function writtenBy({ cell, fixes }: Diagnostic, index: number): string | undefined {
  const { title = '', edits = [] } = fixes[index] ?? {};
  const [edit, ...more] = edits;
  return edit && WRITES.test(title) && edit.cell === cell && edit.after !== null && more.length === 0 ? String(edit.after) : undefined;
}

/** The best ways in one line: `→ Mombasa (safe fix)`, `→ Busia or Busia, Uganda (your choice)`. */
export function remedyLine(remedies: readonly Remedy[], voice: Voice): string {
  const safe = remedies.find(({ kind }) => kind === 'safe');
  const list = safe ? [safe] : remedies.slice(0, 3);
  if (list.length === 0) return '';
  const arrow = voice.direction === 'rtl' ? '←' : '→';
  return `${arrow} ${list.map(({ text }) => text).join(` ${voice.label('or')} `)} (${voice.label(safe ? 'safeFix' : 'choiceFix')})`;
}
