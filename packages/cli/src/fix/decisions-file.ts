import { readFileSync } from 'node:fs';
import {
  type DecisionProblem,
  decisionsToKeep,
  type KeptDecision,
  type ParsedDecisions,
  type PlaceDecision,
  readDecisions,
} from '@routebook/core';
import { UsageError } from '../usage-error.js';
import { writeFileWhole } from '../write-file.js';

/** Reads decisions that were kept; `mayBeNew` = a file that is not there yet holds none. Throws `UsageError` when it cannot be used. */
export function readDecisionsFile(path: string, mayBeNew: boolean): ParsedDecisions {
  const text = readText(path, mayBeNew);
  const read = text === undefined ? { decisions: [], places: [], problems: [], overruled: [] } : readDecisions(parseJson(text, path));
  const [problem] = read.problems;
  if (problem) throw new UsageError(complaint(problem, path));
  return read;
}

/** Writes all decisions, old and new, in one piece. */
export function writeDecisionsFile(path: string, decisions: readonly KeptDecision[], places: readonly PlaceDecision[]): void {
  writeFileWhole(path, `${JSON.stringify(decisionsToKeep(decisions, places), null, 2)}\n`);
}

function readText(path: string, mayBeNew: boolean): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && mayBeNew) return undefined;
    if (code === 'ENOENT') throw new UsageError(`There is no file "${path}". With --interactive it is made.`);
    throw new UsageError(`The decisions in "${path}" could not be read (${code ?? 'unknown reason'}).`);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`The decisions in "${path}" are not JSON. Mend the file, or name another one.`);
  }
}

const complaints: Readonly<Record<DecisionProblem['reason'], (key: string) => string>> = {
  'not-decisions': () => 'it does not say {"routebook": "decisions@1", "decisions": [...]}',
  'not-readable': (key) => `"${key}" is missing or not as it should be`,
  'unknown-key': (key) => `there is no "${key}"`,
  'no-such-field': (key) => `"${key}" names no field; "routebook fields" lists them`,
  formula: (key) => `"${key}" could be run as a formula`,
};

function complaint({ index, list, key, reason }: DecisionProblem, path: string): string {
  const where = index === 0 ? `"${path}"` : `decision ${index}${list ? ` about ${list}` : ''} of "${path}"`;
  return `Cannot use ${where}: ${complaints[reason](key)}. docs/fix.md describes the format.`;
}
