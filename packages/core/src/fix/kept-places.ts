import type { PlaceDecision } from '../places/decided.js';
import { placeKey } from '../places/place-key.js';
import { isRecord, type KeptProblem } from './kept-choice.js';

const LONGEST = 200;
const KEYS = new Set(['text', 'country', 'means']);
const MEANS = new Set(['name', 'country', 'id']);

/** Reads one decision about a place out of JSON: `{ text, country?, means: { name, country, id? } }`. */
export function readPlaceDecision(value: unknown): PlaceDecision | KeptProblem {
  if (!isRecord(value)) return { key: '', reason: 'not-readable' };
  const stranger = Object.keys(value).find((key) => !KEYS.has(key));
  if (stranger !== undefined) return { key: stranger, reason: 'unknown-key' };
  const { text, country, means } = value;
  if (!isText(text) || placeKey(text) === '') return { key: 'text', reason: 'not-readable' };
  if (country !== undefined && !isCode(country)) return { key: 'country', reason: 'not-readable' };
  const meant = readMeans(means);
  return 'key' in meant ? meant : { text, ...(country !== undefined && { country }), means: meant };
}

function readMeans(value: unknown): PlaceDecision['means'] | KeptProblem {
  if (!isRecord(value)) return { key: 'means', reason: 'not-readable' };
  const stranger = Object.keys(value).find((key) => !MEANS.has(key));
  if (stranger !== undefined) return { key: `means.${stranger}`, reason: 'unknown-key' };
  const { name, country, id } = value;
  if (!isText(name)) return { key: 'means.name', reason: 'not-readable' };
  if (!isCode(country)) return { key: 'means.country', reason: 'not-readable' };
  if (id !== undefined && !isText(id)) return { key: 'means.id', reason: 'not-readable' };
  return { name, country, ...(id !== undefined && { id }) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value);
}

/** Decisions about places, one for each text and country; of two the later one counts, in the place of the earlier. */
export function joinPlaceDecisions(kept: readonly PlaceDecision[], added: readonly PlaceDecision[]): PlaceDecision[] {
  const keyOf = ({ text, country = '' }: PlaceDecision): string => `${placeKey(text)} ${country}`;
  return [...new Map([...kept, ...added].map((one) => [keyOf(one), one])).values()];
}
