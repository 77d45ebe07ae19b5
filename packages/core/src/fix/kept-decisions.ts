import type { Diagnostic } from '../model/diagnostic.js';
import type { PlaceDecision } from '../places/decided.js';
import { argsKey, type Decision, fixKey } from './decision.js';
import { isRecord, type KeptDecision, type KeptProblem, readKeptDecision } from './kept-choice.js';
import { joinPlaceDecisions, readPlaceDecision } from './kept-places.js';

/** A part of a decisions file that can't be used. `index` counts its decisions from 1; 0 = the file as a whole. */
export interface DecisionProblem extends KeptProblem {
  readonly index: number;
  /** The list that it stands in, when it is not that of decisions about findings. */
  readonly list?: 'places';
}

/** Decisions, one about each thing, and those that a later one about the same has overruled. */
export interface JoinedDecisions {
  readonly decisions: readonly KeptDecision[];
  readonly overruled: readonly KeptDecision[];
}

export interface ParsedDecisions extends JoinedDecisions {
  /** What texts of places mean. */
  readonly places: readonly PlaceDecision[];
  readonly problems: readonly DecisionProblem[];
}

const VERSION = 'decisions@1';

/** Reads decisions that were kept as JSON (already parsed); of two about the same the later one counts. */
export function readDecisions(value: unknown): ParsedDecisions {
  const list = isRecord(value) && value['routebook'] === VERSION ? value['decisions'] : undefined;
  if (!isRecord(value) || !Array.isArray(list)) {
    return {
      decisions: [],
      places: [],
      problems: [{ index: 0, key: 'decisions', reason: 'not-decisions' }],
      overruled: [],
    };
  }
  const strangers = Object.keys(value).filter((key) => !['routebook', 'decisions', 'places'].includes(key));
  const problems: DecisionProblem[] = strangers.map((key) => ({
    index: 0,
    key,
    reason: 'unknown-key',
  }));
  const read = list.flatMap((entry: unknown, at) => {
    const one = readKeptDecision(entry);
    if ('code' in one) return [one];
    problems.push({ index: at + 1, ...one });
    return [];
  });
  const places = readPlaces(value['places'] ?? [], problems);
  return { ...joinDecisions([], read), places, problems };
}

function readPlaces(list: unknown, problems: DecisionProblem[]): PlaceDecision[] {
  if (!Array.isArray(list)) problems.push({ index: 0, list: 'places', key: 'places', reason: 'not-readable' });
  const read = (Array.isArray(list) ? list : []).flatMap((entry: unknown, at) => {
    const one = readPlaceDecision(entry);
    if ('text' in one) return [one];
    problems.push({ index: at + 1, list: 'places', ...one });
    return [];
  });
  return joinPlaceDecisions([], read);
}

/** Kept decisions with new ones; of two about the same the later one counts, in the place of the earlier. */
export function joinDecisions(kept: readonly KeptDecision[], added: readonly KeptDecision[]): JoinedDecisions {
  const decisions = new Map<string, KeptDecision>();
  const overruled: KeptDecision[] = [];
  for (const one of [...kept, ...added]) {
    const key = keyOf(one);
    const earlier = decisions.get(key);
    if (earlier && choiceKey(earlier) !== choiceKey(one)) overruled.push(earlier);
    decisions.set(key, one);
  }
  return { decisions: [...decisions.values()], overruled };
}

/** Decisions as they are kept in JSON. */
export function decisionsToKeep(decisions: readonly KeptDecision[], places: readonly PlaceDecision[] = []): object {
  return { routebook: VERSION, decisions, ...(places.length > 0 && { places }) };
}

/** Looks kept decisions up for findings, and knows which were never asked for. */
export interface Keeper {
  readonly decisionOf: (finding: Diagnostic) => Decision | undefined;
  readonly unused: () => KeptDecision[];
}

/** A decision that names a field counts for that field only; one that names none for all, after those that do. */
export function keeperOf(kept: readonly KeptDecision[]): Keeper {
  const byKey = new Map(kept.map((one) => [keyOf(one), one]));
  const codes = new Set(kept.map(({ code }) => code));
  const used = new Set<KeptDecision>();
  return {
    decisionOf(finding) {
      const { code, args } = finding;
      if (!codes.has(code)) return undefined;
      const one = byKey.get(keyOf(finding)) ?? byKey.get(keyOf({ code, args }));
      const decision = one && asDecision(one, finding);
      if (one && decision) used.add(one);
      return decision;
    },
    unused: () => kept.filter((one) => !used.has(one)),
  };
}

/** Undefined when the finding does not offer the fix that was chosen then. */
function asDecision(kept: KeptDecision, { fixes }: Diagnostic): Decision | undefined {
  if ('write' in kept) return { write: kept.write };
  if ('leave' in kept) return { leave: true };
  const wanted = fixKey({ title: kept.choose.fix, args: kept.choose.args });
  const fix = fixes.findIndex((one) => fixKey(one) === wanted);
  return fix < 0 ? undefined : { fix };
}

function keyOf({ code, field, args }: Pick<Diagnostic, 'code' | 'field' | 'args'>): string {
  return `${code}\u0000${field ?? ''}\u0000${argsKey(args)}`;
}

function choiceKey(one: KeptDecision): string {
  if ('write' in one) return `write ${one.write}`;
  return 'leave' in one ? 'leave' : `fix ${fixKey({ title: one.choose.fix, args: one.choose.args })}`;
}
