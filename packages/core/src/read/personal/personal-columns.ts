import { type Cell, cellText, isBlank } from '../../model/cell.js';
import { type FieldKey, fieldOf } from '../../model/fields.js';
import { cellAt } from '../../model/grid.js';
import { headerTokens } from '../header-tokens.js';
import type { PersonalReader } from '../personal-data.js';
import type { MappedColumn, Table } from '../table.js';
import { contentKind, isFineNumber } from './content-kind.js';
import type { PersonalKind } from './personal-words.js';

const SAMPLE = 200;
/** Mean length of a cell, in characters, from which remarks are a story. */
const LENGTH_OF_A_STORY = 40;
const LEAST_DIGITS_OF_AN_ID = 7;
const KINDS_IN_DIGITS: ReadonlySet<PersonalKind> = new Set(['phone', 'id-number', 'birth-date', 'bank']);

/** The columns that hold personal data, with the kind. What a person decided to leave out, or gave a field, is not looked at by its header. */
export function personalColumns(table: Table, reader: PersonalReader, today: string): ReadonlyMap<MappedColumn, PersonalKind> {
  const found = new Map<MappedColumn, PersonalKind>();
  for (const column of table.columns) {
    if ((column.field === null && column.by === 'given') || column.twinOf !== undefined) continue;
    const cells = sampleOf(table, column.column);
    const kind = cells.length > 0 ? kindOf(column, cells, reader, today) : undefined;
    if (kind) found.set(column, kind);
  }
  return found;
}

function sampleOf(table: Table, column: number): Cell[] {
  const cells: Cell[] = [];
  for (const row of table.dataRows) {
    const cell = cellAt(table.grid, row, column);
    if (!isBlank(cell)) cells.push(cell);
    if (cells.length === SAMPLE) break;
  }
  return cells;
}

function kindOf(column: MappedColumn, cells: readonly Cell[], reader: PersonalReader, today: string): PersonalKind | undefined {
  const byHeader = kindByHeader(column, cells, reader);
  if (byHeader) return byHeader;
  const kind = contentKind(cells, reader, { open: isOpen(column.field), today });
  return kind === 'id-number' && numbersRecords(column, reader) ? undefined : kind;
}

/** A "Record ID" such as R123456 has the form of a passport number and is none; an "ID" or "ID number" may be one. */
export function numbersRecords({ field, header, by }: MappedColumn, reader: PersonalReader): boolean {
  return field === 'recordId' && by !== 'content' && headerTokens(header).length > 1 && reader.header(header) === undefined;
}

function kindByHeader(column: MappedColumn, cells: readonly Cell[], reader: PersonalReader): PersonalKind | undefined {
  const header = reader.header(column.header);
  if (!header || (column.by === 'given' && column.field !== null)) return undefined;
  if ((isCount(column.field) && header.kind === 'id-number') || lacksDigits(header.kind, cells)) return undefined;
  return header.sure || (mayBePersonal(column) && cellsAgree(header.kind, column.field, cells, reader)) ? header.kind : undefined;
}

/** "Passport taken? yes" holds no number of a passport. */
function lacksDigits(kind: PersonalKind, cells: readonly Cell[]): boolean {
  return KINDS_IN_DIGITS.has(kind) && !cells.some((cell) => /\p{Nd}/u.test(cellText(cell)));
}

function isCount(field: FieldKey | null): boolean {
  const kind = field && fieldOf(field).kind;
  return kind === 'cases' || kind === 'count';
}

/** Without a field, or with one of free text: nothing in the column is understood as a part of the route. */
function isOpen(field: FieldKey | null): boolean {
  return field === null || field === 'notes';
}

function mayBePersonal({ field, by }: MappedColumn): boolean {
  return isOpen(field) || field === 'recordId' || by === 'content';
}

function cellsAgree(kind: PersonalKind, field: FieldKey | null, cells: readonly Cell[], reader: PersonalReader): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string');
  if (kind === 'gps') return cells.some((cell) => isFineNumber(cell) || reader.cell(cellText(cell)).some((found) => found.kind === 'gps'));
  if (kind === 'id-number') {
    return field !== 'recordId' || cells.every((cell) => cellText(cell).replace(/\D/g, '').length >= LEAST_DIGITS_OF_AN_ID);
  }
  if (kind === 'narrative') return texts.reduce((sum, text) => sum + text.length, 0) >= LENGTH_OF_A_STORY * cells.length;
  return texts.length * 2 >= cells.length;
}
