import type { Cases, CasesUnit } from '../../model/cases.js';
import { type Cell, cellText } from '../../model/cell.js';
import type { CasesReading } from '../reading.js';
import { readCountLexemes } from './count-lexemes.js';
import { guessCountBeforeDate, guessCountBeforeDateText } from './guess-count-before-date.js';
import { parseCount } from './parse-count.js';
import type { Quantity } from './quantity.js';
import { readAbsence } from './read-absence.js';
import { readTokens } from './tokens.js';
import type { ValueVocabulary } from './value-words.js';

const LONGEST = 240;

/**
 * How many, as written: bounds and a qualifier, never a midpoint. What cannot be read with certainty is `unreadable`.
 * `unit` is what the column counts, when the cell does not say.
 */
export function readCases(cell: Cell, words: ValueVocabulary, unit: CasesUnit = 'cases'): CasesReading {
  const raw = cellText(cell);
  if (typeof cell === 'number') return readNumber(cell, raw, unit);
  if (cell !== null && typeof cell === 'object' && cell.type === 'date') {
    return { state: 'unreadable', raw, ...guessed(guessCountBeforeDate(cell)) };
  }
  if (cell !== null && typeof cell !== 'string') return { state: 'unreadable', raw };
  if (/^\d{1,6}$/.test(raw)) return readNumber(Number(raw), raw, unit);
  const absence = readAbsence(raw, words, { kind: 'cases' });
  return absence ? { ...absence, raw } : readCountText(raw, words, unit);
}

/** A single bound (`cases.min`, `cases.max`): a range is unreadable here. */
export function readCount(cell: Cell, words: ValueVocabulary, unit: CasesUnit = 'cases'): CasesReading {
  const reading = readCases(cell, words, unit);
  const qualifier = reading.value?.qualifier;
  return qualifier === 'range' || qualifier === 'several' ? { state: 'unreadable', raw: reading.raw } : reading;
}

function readNumber(value: number, raw: string, unit: CasesUnit): CasesReading {
  if (value === -99 || value === -999 || value === -9999) return { state: 'unknown', raw };
  if (!Number.isInteger(value) || value < 0 || value > 10_000_000) return { state: 'unreadable', raw };
  return { state: 'value', raw, value: { min: value, max: value, qualifier: 'exact', unit, raw } };
}

function readCountText(raw: string, words: ValueVocabulary, unit: CasesUnit): CasesReading {
  const tokens = raw.length <= LONGEST ? readTokens(raw.replace(/\+\s?\/?\s?[-−–]/g, '~')) : undefined;
  if (!tokens) return { state: 'unreadable', raw };
  const wasDate = guessCountBeforeDateText(tokens, words);
  if (wasDate) return { state: 'unreadable', raw, wasDate };
  const parsed = parseCount(readCountLexemes(tokens, words.counts));
  if (parsed === undefined) return { state: 'unreadable', raw };
  if (parsed === 'unknown') return { state: 'unknown', raw };
  if (parsed === 'several') return { state: 'value', raw, value: { min: 1, max: null, qualifier: 'several', unit, raw } };
  return toReading(parsed, raw, unit);
}

function toReading(quantity: Quantity, raw: string, unit: CasesUnit): CasesReading {
  const value: Cases = { min: quantity.min, max: quantity.max, qualifier: quantity.qualifier, unit: quantity.unit ?? unit, raw };
  return { state: 'value', raw, value, ...(quantity.reversed && { reversed: true }), ...(quantity.unit && { unitWritten: true }) };
}

function guessed(wasDate: string | undefined): { wasDate?: string } {
  return wasDate ? { wasDate } : {};
}
