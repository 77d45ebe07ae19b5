import type { Diagnostic, Severity } from '@routebook/core';
import type { Speaker } from './speaker.js';

/** Signs beside the words, so that no colour carries the meaning alone. */
export const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };
const MOST_FIXES = 5;
const LONGEST_NOTE = 4_000;

/** `✖ Fix first`. */
export function signed(severity: Severity, speaker: Speaker): string {
  return `${signs[severity]} ${speaker.label(severity)}`;
}

/** All that a note says of one cell: of each finding how grave it is, what is wrong, why it matters, what to do, what is offered. */
export function noteText(findings: readonly Diagnostic[], speaker: Speaker): string {
  const text = findings.map((finding) => findingText(finding, speaker)).join('\n\n');
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function findingText(finding: Diagnostic, speaker: Speaker): string {
  const { what, why, do: todo } = speaker.say(finding);
  const labelled = (label: 'why' | 'do', text: string) => (text === '' ? [] : [`${speaker.label(label)}${speaker.colon}${text}`]);
  const offered = fixLines(finding, speaker);
  return [signed(finding.severity, speaker), what, ...labelled('why', why), ...labelled('do', todo), ...offered].join('\n');
}

/** The ways to mend it that are offered, the first ones: `→ Write “Mombasa” (safe fix)`. */
export function fixLines(finding: Diagnostic, speaker: Speaker): string[] {
  const arrow = speaker.direction === 'rtl' ? '←' : '→';
  const titles = speaker.say(finding).fixes;
  return finding.fixes
    .slice(0, MOST_FIXES)
    .map(({ kind }, index) => `${arrow} ${titles[index]} (${speaker.label(kind === 'safe' ? 'safeFix' : 'choiceFix')})`);
}
