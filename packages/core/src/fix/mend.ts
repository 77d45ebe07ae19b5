import type { Workbook } from '../model/grid.js';
import type { Review } from '../model/review.js';
import type { ColumnMapping } from '../read/mapping.js';
import { groupFindings, type ValueGroup } from '../review/group.js';
import { review } from '../review/review.js';
import type { ReviewOptions } from '../review/tools.js';
import { applySteps, type Standing, type Step } from './apply-steps.js';
import { type CellChange, changeLog } from './cell-changes.js';
import { type Decision, findingKey, type PlacedFinding } from './decision.js';
import type { KeptDecision } from './kept-choice.js';
import { keeperOf } from './kept-decisions.js';

/** Reviews in a row before what is left is left: a cell of many stops is mended one stop at a time. */
const MOST_ROUNDS = 40;

/** A workbook after its fixes. */
export interface Mended {
  readonly workbook: Workbook;
  /** What was said of columns, with what fixes said. */
  readonly mapping: ColumnMapping;
  /** The review of the mended workbook. */
  readonly review: Review;
  readonly changes: readonly CellChange[];
  /** Distinct values that still have an error or a warning. */
  readonly left: number;
  /** Kept decisions that no finding asked for. */
  readonly unused: readonly KeptDecision[];
}

/** Questions to a person, the gravest first, each about one distinct value, and how the sheet stands while they are asked. */
export interface Round {
  readonly questions: readonly ValueGroup[];
  readonly review: Review;
  readonly workbook: Workbook;
  readonly placeOf: (finding: ValueGroup['first']) => PlacedFinding;
}

/** One for each question, in the same order; undefined = not now. `stop` ends the questions. */
export interface Answers {
  readonly answers: readonly (Decision | undefined)[];
  readonly stop?: boolean;
}

/** What is decided about a question; undefined = not now. */
export type Decide = (question: ValueGroup, round: Round) => Decision | undefined;

/**
 * Mends a workbook: safe fixes and kept decisions first, then what `decide` says, until nothing is left that can be decided. The given
 * workbook stays as it is. Each distinct value is asked once.
 */
export function mend(workbook: Workbook, options: ReviewOptions, decide?: Decide, kept: readonly KeptDecision[] = []): Mended {
  const rounds = mendInRounds(workbook, options, kept);
  let next = rounds.next();
  while (!next.done) {
    const round = next.value;
    next = rounds.next(
      decide
        ? {
            answers: round.questions.map((question) => decide(question, round)),
          }
        : { answers: [], stop: true },
    );
  }
  return next.value;
}

/** The same for those who have to wait for answers: gives rounds of questions, takes their answers, returns what came of it. */
export function* mendInRounds(
  workbook: Workbook,
  options: ReviewOptions,
  kept: readonly KeptDecision[] = [],
): Generator<Round, Mended, Answers> {
  const keeper = keeperOf(kept);
  const log = changeLog();
  const asked = new Set<string>();
  let standing: Standing = standingOf(workbook, options.mapping ?? { columns: {} }, options);
  for (let decided: readonly Step[] = [], stop = false; ; ) {
    standing = settle(standing, decided, { options, log, keeper });
    const round = roundOf(standing, asked);
    if (stop || round.questions.length === 0) break;
    const reply = yield round;
    stop = reply.stop === true;
    decided = round.questions.flatMap((question, index) => stepsOf(question, reply.answers[index], round));
  }
  const { workbook: mended, mapping, review: found } = standing;
  return {
    workbook: mended,
    mapping,
    review: found,
    changes: log.changes(),
    left: countLeft(found),
    unused: keeper.unused(),
  };
}

interface Tools {
  readonly options: ReviewOptions;
  readonly log: ReturnType<typeof changeLog>;
  readonly keeper: ReturnType<typeof keeperOf>;
}

function standingOf(workbook: Workbook, mapping: ColumnMapping, options: ReviewOptions): Standing {
  return {
    workbook,
    mapping,
    review: review(workbook, { ...options, mapping }),
  };
}

/** Makes what was decided, what was kept and what is safe, and reviews again, until nothing changes. */
function settle(standing: Standing, decided: readonly Step[], { options, log, keeper }: Tools): Standing {
  let now = standing;
  let waiting = decided;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const placed = placedFindings(now.review);
    const byKey = new Map(waiting.map((step) => [findingKey(step), step]));
    const current = placed.flatMap((one) => stepFor(one, byKey.get(byKey.size > 0 ? findingKey(one) : ''), keeper));
    const applied = applySteps(now, current, log);
    if (!applied.changed) return now;
    waiting = applied.postponed;
    now = standingOf(applied.workbook, applied.mapping, options);
  }
  return now;
}

/** What is done about a finding without asking: what a person has just decided, what was kept, and what is safe. */
function stepFor(placed: PlacedFinding, decided: Step | undefined, keeper: Tools['keeper']): Step[] {
  if (decided) return [{ ...placed, decision: decided.decision, byPerson: true }];
  const kept = keeper.decisionOf(placed.finding);
  if (kept) return [{ ...placed, decision: kept, byPerson: false }];
  const safe = placed.finding.fixes.findIndex(({ kind, edits }) => kind === 'safe' && edits.length > 0);
  return safe < 0 ? [] : [{ ...placed, decision: { fix: safe }, byPerson: false }];
}

function placedFindings({ diagnostics, sheets }: Review): PlacedFinding[] {
  return [
    ...diagnostics.map((finding) => ({
      finding,
      sheet: finding.sheet ?? '',
      table: null,
    })),
    ...sheets.flatMap(({ sheet, table, diagnostics: own }) => own.map((finding) => ({ finding, sheet: finding.sheet ?? sheet, table }))),
  ];
}

/** What was asked once is not asked again, whatever was answered. */
function roundOf({ review: found, workbook }: Standing, asked: Set<string>): Round {
  const placed = placedFindings(found).filter(({ finding }) => isQuestion(finding));
  const fresh = placed.filter((one) => !asked.has(findingKey(one)));
  for (const one of fresh) asked.add(findingKey(one));
  const places = new Map(fresh.map((one) => [one.finding, one]));
  const questions = groupFindings([...places.keys()]).flatMap(({ values }) => values);
  return {
    questions,
    review: found,
    workbook,
    placeOf: (finding) => places.get(finding) ?? { finding, sheet: '', table: null },
  };
}

/** There is something to choose, or a cell to write in. */
function isQuestion({ fixes, severity, cell, sheet }: ValueGroup['first']): boolean {
  return fixes.some(({ kind }) => kind === 'choice') || (severity !== 'info' && cell !== undefined && sheet === undefined);
}

function stepsOf({ findings }: ValueGroup, decision: Decision | undefined, { placeOf }: Round): Step[] {
  if (!decision) return [];
  return findings.map((finding) => ({
    ...placeOf(finding),
    decision,
    byPerson: true,
  }));
}

function countLeft(found: Review): number {
  const open = placedFindings(found).filter(({ finding }) => finding.severity !== 'info');
  return groupFindings(open.map(({ finding }) => finding)).reduce((sum, { values }) => sum + values.length, 0);
}
