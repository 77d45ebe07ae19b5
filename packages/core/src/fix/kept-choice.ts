import type { Args } from '../model/diagnostic.js';
import { type FieldKey, isFieldKey } from '../model/fields.js';
import { looksLikeFormula } from '../text/formula.js';

/** What was decided, in words that stay the same in every file and language. */
export type KeptChoice =
  | { readonly choose: { readonly fix: string; readonly args: Args } }
  | { readonly write: string }
  | { readonly leave: true; readonly reason?: string };

/** A decision as it is kept for the next file: about every finding of this code, with exactly these arguments, in this field. */
export type KeptDecision = KeptChoice & {
  readonly code: string;
  readonly args: Args;
  readonly field?: FieldKey;
};

/** Why a kept decision can't be used; `key` is the part of it that is wrong. */
export interface KeptProblem {
  readonly key: string;
  readonly reason: 'not-decisions' | 'not-readable' | 'unknown-key' | 'no-such-field' | 'formula';
}

const LONGEST_TEXT = 500;
const KEYS = new Set(['code', 'field', 'args', 'choose', 'write', 'leave', 'reason']);
const CHOICES = ['choose', 'write', 'leave'];

/** Reads one decision out of JSON. */
export function readKeptDecision(value: unknown): KeptDecision | KeptProblem {
  if (!isRecord(value)) return { key: '', reason: 'not-readable' };
  const stranger = Object.keys(value).find((key) => !KEYS.has(key));
  if (stranger !== undefined) return { key: stranger, reason: 'unknown-key' };
  const { code, field, args = {} } = value;
  if (!isText(code)) return { key: 'code', reason: 'not-readable' };
  if (field !== undefined && !(isText(field) && isFieldKey(field))) return { key: 'field', reason: 'no-such-field' };
  if (!isArgs(args)) return { key: 'args', reason: 'not-readable' };
  const choice = readChoice(value);
  return 'key' in choice ? choice : { code, ...(field !== undefined && { field }), args, ...choice };
}

function readChoice(value: Record<string, unknown>): KeptChoice | KeptProblem {
  const [key, more] = CHOICES.filter((name) => value[name] !== undefined);
  if (key === undefined || more !== undefined || (value['reason'] !== undefined && key !== 'leave')) {
    return { key: more ?? 'choose', reason: 'not-readable' };
  }
  if (key === 'choose') return readChosenFix(value['choose']);
  return key === 'write' ? readWritten(value['write']) : readLeft(value);
}

function readChosenFix(value: unknown): KeptChoice | KeptProblem {
  if (!isRecord(value) || !isText(value['fix']) || !isArgs(value['args'] ?? {})) return { key: 'choose', reason: 'not-readable' };
  return { choose: { fix: value['fix'], args: (value['args'] ?? {}) as Args } };
}

/** A list that is passed on must not be a way to bring formulas into sheets. */
function readWritten(write: unknown): KeptChoice | KeptProblem {
  if (typeof write !== 'string' || write.length > LONGEST_TEXT) return { key: 'write', reason: 'not-readable' };
  return looksLikeFormula(write) ? { key: 'write', reason: 'formula' } : { write };
}

function readLeft({ leave, reason }: Record<string, unknown>): KeptChoice | KeptProblem {
  if (leave !== true) return { key: 'leave', reason: 'not-readable' };
  if (reason === undefined) return { leave };
  return isText(reason) ? { leave, reason } : { key: 'reason', reason: 'not-readable' };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;
}

function isArgs(value: unknown): value is Args {
  return (
    isRecord(value) &&
    Object.values(value).every((one) => typeof one === 'number' || (typeof one === 'string' && one.length <= LONGEST_TEXT))
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
