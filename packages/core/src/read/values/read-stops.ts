import { type Cell, cellText } from '../../model/cell.js';
import type { StopsReading } from '../reading.js';
import { mergePieces } from './merge-stops.js';
import { orderStops } from './order-stops.js';
import { readAbsence } from './read-absence.js';
import { cutStops, type PlaceNames } from './split-stops.js';
import type { ValueVocabulary } from './value-words.js';

const LONGEST = 2000;
const MOST = 40;

/** The places of a `transit` or `route` cell, one after the other, each as it was written. */
export function readStops(cell: Cell, words: ValueVocabulary, names: PlaceNames = {}, kind: 'transit' | 'route' = 'transit'): StopsReading {
  const raw = cellText(cell);
  const nothing = { raw, stops: [], ordered: true };
  if (cell !== null && typeof cell !== 'string') return { state: 'unreadable', ...nothing };
  const absence = readAbsence(raw, words, { kind });
  if (absence) return { ...absence, ...nothing };
  if (raw.length > LONGEST) return { state: 'unreadable', ...nothing };
  const stops = orderStops(mergePieces(cutStops(raw, words), names).filter((piece) => !readAbsence(piece.text, words, { kind })));
  if (!stops) return { state: 'unreadable', ...nothing };
  if (stops.length > MOST || stops.length === 0) return { state: stops.length === 0 ? 'unknown' : 'unreadable', ...nothing };
  const ordered = stops.every(({ link }, at) => at === 0 || !(link === 'list' || link === 'comma'));
  return { state: 'value', raw, stops: stops.map((piece) => piece.text), ordered };
}
