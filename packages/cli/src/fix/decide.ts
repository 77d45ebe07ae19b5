import {
  type Decision,
  decisionKeeper,
  joinDecisions,
  type KeptDecision,
  type Mended,
  mend,
  mendInRounds,
  type ReviewOptions,
  type ValueGroup,
  type Workbook,
} from '@routebook/core';
import type { Layout } from '../report/layout.js';
import { Interrupted } from '../terminal/lines.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { askRound } from './ask-round.js';

/** What was decided by a person: to be kept for other files, and how many answers can't be. */
export interface NewDecisions {
  readonly kept: readonly KeptDecision[];
  readonly notKept: number;
}

/** What came of mending; `mended` is missing when Ctrl-C stopped it. */
export interface Decided extends NewDecisions {
  readonly mended: Mended | undefined;
}

/** Mends with safe fixes and kept decisions alone. */
export function decideAlone(workbook: Workbook, options: ReviewOptions, kept: readonly KeptDecision[]): Decided {
  return { mended: mend(workbook, options, undefined, kept), kept: [], notKept: 0 };
}

/** The same, and asks for what is left. */
export async function decideTogether(
  workbook: Workbook,
  options: ReviewOptions,
  kept: readonly KeptDecision[],
  { lines: openLines, out }: Terminal,
  layout: Layout,
): Promise<Decided> {
  if (!openLines) throw new UsageError('--interactive wants a terminal, or answers that are piped in.');
  const lines = openLines();
  const given = new Map<ValueGroup, Decision>();
  try {
    const rounds = mendInRounds(workbook, options, kept);
    let next = rounds.next();
    while (!next.done) next = rounds.next(await askRound(next.value, { lines, out, layout, given }));
    return { mended: next.value, ...toKeep(given, options) };
  } catch (error) {
    if (error instanceof Interrupted) return { mended: undefined, ...toKeep(given, options) };
    throw error;
  } finally {
    lines.close();
  }
}

function toKeep(given: ReadonlyMap<ValueGroup, Decision>, options: ReviewOptions): NewDecisions {
  if (given.size === 0) return { kept: [], notKept: 0 };
  const keep = decisionKeeper(options);
  const all = [...given].map(([question, decision]) => keep(question, decision));
  return { kept: joinDecisions([], all.flat()).decisions, notKept: all.filter(({ length }) => length === 0).length };
}
