import type { Diagnostic, Severity } from '../model/diagnostic.js';

/** Findings that say the same of the same value, and are mended by one decision; in the order of the sheet. Never empty. */
export interface ValueGroup {
  /** Says what it is about; all findings of the group read the same. */
  readonly first: Diagnostic;
  readonly findings: readonly Diagnostic[];
}

/** All findings of one code and severity. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  /** The most frequent first. */
  readonly values: readonly ValueGroup[];
}

const order: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Groups findings by code, then by distinct value: errors first, then the most frequent. */
export function groupFindings(findings: readonly Diagnostic[]): FindingGroup[] {
  return [...collect(findings, (finding) => `${finding.severity} ${finding.code}`).values()]
    .map(groupOfCode)
    .sort((a, b) => order[a.severity] - order[b.severity] || b.count - a.count || compare(a.code, b.code));
}

function groupOfCode([first, ...rest]: readonly [Diagnostic, ...Diagnostic[]]): FindingGroup {
  const findings = [first, ...rest];
  const values = [...collect(findings, sameDecision).values()].map((alike) => ({ first: alike[0], findings: alike }));
  values.sort((a, b) => b.findings.length - a.findings.length);
  return { code: first.code, severity: first.severity, count: findings.length, values };
}

/** Same words, same ways to mend it, wherever it stands: one decision. Written out, as it runs once for every finding. */
function sameDecision({ args, fixes }: Diagnostic): string {
  let key = '';
  for (const name in args) key += `${name}\u0000${args[name]}\u0000`;
  for (const fix of fixes) {
    key += `\u0001${fix.kind}${fix.title}`;
    for (const name in fix.args) if (name !== 'cell') key += `\u0000${name}\u0000${fix.args[name]}`;
  }
  return key;
}

function collect(findings: readonly Diagnostic[], keyOf: (finding: Diagnostic) => string): Map<string, [Diagnostic, ...Diagnostic[]]> {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
