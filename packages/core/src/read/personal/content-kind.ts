import { type Cell, cellText } from '../../model/cell.js';
import type { PersonalReader } from '../personal-data.js';
import type { PersonalKind } from './personal-words.js';

/** `open` = the column is not understood as a part of the route; `today` as `YYYY-MM`. */
interface Circumstances {
  readonly open: boolean;
  readonly today: string;
}

const LEAST_CELLS = 5;
const LENGTH_OF_A_STORY = 120;
/** Days this many years back and further are birthdays rather than incidents. */
const LEAST_AGE = 12;
const LEAST_SPREAD_OF_YEARS = 5;

/** Tells from its cells what personal data a column holds: from any column what is sure by form, from open ones also what only looks alike. */
export function contentKind(cells: readonly Cell[], reader: PersonalReader, { open, today }: Circumstances): PersonalKind | undefined {
  const sure = kindOfMost(cells, reader, open ? 1 : 2);
  if (sure || !open) return sure;
  if (areNames(cells, reader)) return 'name';
  if (areBirthDates(cells, today)) return 'birth-date';
  if (areBarePhones(cells)) return 'phone';
  if (areBareIds(cells)) return 'id-number';
  return meanLength(cells) >= LENGTH_OF_A_STORY ? 'narrative' : undefined;
}

/** True for a number with more than two decimals. */
export function isFineNumber(cell: Cell): boolean {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' && cell.length < 30 ? cell.trim().replace(',', '.') : '';
  return /^-?\d{1,3}\.\d{3,}$/.test(text);
}

/** The kind found in at least half of the cells, where it makes up most of the cell. */
function kindOfMost(cells: readonly Cell[], reader: PersonalReader, least: number): PersonalKind | undefined {
  const counts = new Map<PersonalKind, number>();
  for (const cell of cells) {
    if (typeof cell !== 'string' && !(typeof cell === 'number' && cell >= 1e9)) continue;
    const text = cellText(cell);
    const kind = reader.cell(text).find(({ start, end }) => (end - start) * 2 >= text.trim().length)?.kind;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of counts) if (count >= least && count * 2 >= cells.length) return kind;
  return undefined;
}

function areNames(cells: readonly Cell[], reader: PersonalReader): boolean {
  let alike = 0;
  let known = 0;
  for (const cell of cells) {
    const likeness = typeof cell === 'string' ? reader.nameLikeness(cell) : 0;
    if (likeness > 0) alike++;
    if (likeness === 2) known++;
  }
  if (known >= 2 && known >= cells.length * 0.3) return true;
  return cells.length >= LEAST_CELLS && alike >= cells.length * 0.8 && distinct(cells) >= cells.length * 0.8;
}

function areBirthDates(cells: readonly Cell[], today: string): boolean {
  const years = cells.flatMap((cell) => yearOfDay(cell) ?? []).sort((a, b) => a - b);
  if (years.length < Math.max(3, cells.length * 0.6)) return false;
  const [first = 0, middle = 0, last = 0] = [years[0], years[years.length >> 1], years.at(-1)];
  return first > 1900 && middle <= Number(today.slice(0, 4)) - LEAST_AGE && last - first >= LEAST_SPREAD_OF_YEARS;
}

function yearOfDay(cell: Cell): number | undefined {
  const text =
    typeof cell === 'string' ? cell.trim().slice(0, 20) : cell !== null && typeof cell === 'object' && cell.type === 'date' ? cell.iso : '';
  const match = /^(\d{4})-\d{1,2}-\d{1,2}/.exec(text) ?? /^\d{1,2}[./-]\d{1,2}[./-](\d{4})$/.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** Mobile numbers whose leading zero the spreadsheet has dropped. */
function areBarePhones(cells: readonly Cell[]): boolean {
  const alike = cells.filter((cell) => /^[179]\d{8}$/.test(cellText(cell).trim())).length;
  return alike >= 2 && alike >= cells.length * 0.8 && !areInSequence(cells);
}

/** Numbers of seven or eight digits, all different, neither rounded nor in sequence. */
function areBareIds(cells: readonly Cell[]): boolean {
  const alike = cells.filter((cell) => /^\d{5,7}(?!00)\d\d$/.test(cellText(cell).trim())).length;
  return cells.length >= LEAST_CELLS && alike >= cells.length * 0.9 && distinct(cells) === cells.length && !areInSequence(cells);
}

function areInSequence(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => Number(cellText(cell)));
  return Math.max(...numbers) - Math.min(...numbers) <= cells.length * 10;
}

function distinct(cells: readonly Cell[]): number {
  return new Set(cells.map(cellText)).size;
}

function meanLength(cells: readonly Cell[]): number {
  return cells.reduce<number>((sum, cell) => sum + cellText(cell).length, 0) / cells.length;
}
