import { withoutParts } from '../checks/finding/without-parts.js';
import { type Cell, cellText, isBlank } from '../model/cell.js';
import { fieldOf } from '../model/fields.js';
import { isFineNumber } from '../read/personal/content-kind.js';
import type { PersonalKind } from '../read/personal/personal-words.js';
import type { PeriodReading } from '../read/reading.js';
import type { MappedColumn } from '../read/table.js';
import type { DateOrder } from '../read/values/parse-numeric-date.js';
import type { Tools } from '../review/tools.js';
import type { Reason } from './redaction-plan.js';
import { cleanText, type SafeText } from './safe-text.js';

/** What is left of a cell, and why it is less than it was. */
export interface KeptCell {
  readonly value: Cell;
  readonly lost?: Reason;
}

/** What cells are judged with. `order` is how the table writes its dates. */
export interface CellJudge {
  readonly tools: Tools;
  readonly safe: SafeText;
  readonly order?: DateOrder | undefined;
}

const BLANK: KeptCell = { value: null };
const UNKNOWN: KeptCell = { value: null, lost: 'not-understood' };
const MOST_CASES = 1e6;
const MOST_OF_A_CODE = 1e4;
const MOST_OF_FREE = 1e5;

/** Makes the judge of one column's cells: what is known to be harmless stays, and nothing else. */
export function cellKeeper(column: MappedColumn, judge: CellJudge): (cell: Cell) => KeptCell {
  const kind = column.field === null ? 'text' : fieldOf(column.field).kind;
  const { safe } = judge;
  if (kind === 'cases' || kind === 'count') return filled((cell) => keepCount(cell, column, judge));
  if (kind === 'period') return filled((cell) => keepPeriod(cell, judge));
  if (kind === 'code') return filled((cell) => keepCode(cell, column, judge));
  if (kind === 'text') return () => UNKNOWN;
  return filled((cell) => (typeof cell === 'string' ? keepText(cell, safe.place, judge) : UNKNOWN));
}

/** Makes the judge of the cells of a column that a person wants to keep as it is: it goes by what looks personal. */
export function freeCellKeeper({ tools }: CellJudge): (cell: Cell) => KeptCell {
  return filled((cell) => {
    if (typeof cell === 'object' && cell?.type === 'date') return { value: cell.iso.slice(0, 7), lost: 'exact-day' };
    if (typeof cell === 'number' && (cell >= MOST_OF_FREE || isFineNumber(cell))) return UNKNOWN;
    if (typeof cell !== 'string') return typeof cell === 'object' ? UNKNOWN : { value: cell };
    const personal = personalIn(cell, tools);
    // Where one name was found, others may stand.
    return personal ? { value: null, lost: personal } : { value: cleanText(cell) };
  });
}

function filled(keep: (cell: Cell) => KeptCell): (cell: Cell) => KeptCell {
  return (cell) => (isBlank(cell) ? BLANK : keep(cell));
}

function personalIn(text: string, { personalData, readers }: Tools): PersonalKind | undefined {
  const [found] = [...personalData.cell(text), ...personalData.names(text)];
  if (found) return found.kind;
  if (personalData.nameLikeness(text) > 0) return 'name';
  const { fine, state } = readers.period(text);
  return state === 'value' && fine ? 'birth-date' : undefined;
}

/** The text when it is harmless, else what remains of it without its personal parts, when that is. */
function keepText(cell: string, isSafe: (text: string) => boolean, { tools: { personalData, readers } }: CellJudge): KeptCell {
  const text = cleanText(cell);
  if (isSafe(text)) return { value: text };
  const parts = personalData.cell(text);
  const found = parts.length > 0 ? parts : personalData.names(text);
  const fine = found.length === 0 ? readers.place({ whole: text }).tooFine : undefined;
  const lost = found[0]?.kind ?? (fine ? 'address' : undefined);
  if (!lost) return UNKNOWN;
  const rest = cleanText(fine ? fine.keep : withoutParts(text, found));
  return { value: rest !== '' && isSafe(rest) ? rest : null, lost };
}

function keepCount(cell: Cell, { header }: MappedColumn, judge: CellJudge): KeptCell {
  const { readers } = judge.tools;
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 && cell < MOST_CASES ? { value: cell } : UNKNOWN;
  if (typeof cell !== 'string') return UNKNOWN;
  const isCount = (text: string) => judge.safe.count(text) && readers.cases(text, header).state !== 'unreadable';
  return keepText(cell, isCount, judge);
}

/** Codes stay as they are written; where other words stand with them, the codes alone. */
function keepCode(cell: Cell, { field, option }: MappedColumn, judge: CellJudge): KeptCell {
  if (typeof cell === 'boolean') return { value: cell };
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 && cell < MOST_OF_A_CODE ? { value: cell } : UNKNOWN;
  if (typeof cell !== 'string') return UNKNOWN;
  const kept = keepText(cell, judge.safe.code, judge);
  const list = field === null ? undefined : fieldOf(field).list;
  if (kept.value !== null || option !== undefined || !list) return kept;
  const { codes } = judge.tools.readers.codes(cell, list);
  return codes.length > 0 ? { value: codes.join('; '), lost: kept.lost ?? 'not-understood' } : kept;
}

/** Months and years stay; of a day its month stays. */
function keepPeriod(cell: Cell, judge: CellJudge): KeptCell {
  const reading = judge.tools.readers.period(cell, judge.order);
  if (reading.state === 'unreadable') return UNKNOWN;
  const text = cleanText(cellText(cell));
  const isDate = typeof cell === 'object';
  if (!reading.fine && !reading.ambiguous && !isDate && judge.safe.count(text)) return { value: typeof cell === 'number' ? cell : text };
  const month = monthsOf(reading);
  return { value: month, lost: month === null ? 'not-understood' : 'exact-day' };
}

function monthsOf({ start, end, ambiguous, open }: PeriodReading): string | null {
  if (start === undefined) return end ?? null;
  const from = ambiguous ? start.slice(0, 4) : start;
  if (end !== undefined && end !== start && !ambiguous) return `${from} - ${end}`;
  return open ? `since ${from}` : from;
}
