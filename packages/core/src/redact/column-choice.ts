import type { FieldKey } from '../model/fields.js';
import { personalColumns } from '../read/personal/personal-columns.js';
import type { PersonalKind } from '../read/personal/personal-words.js';
import type { PersonalReader } from '../read/personal-data.js';
import type { MappedColumn, Table } from '../read/table.js';
import { fold } from '../text/fold.js';
import type { Reason, RefusedColumn } from './redaction-plan.js';

/** What becomes of each column of a table: kept, kept as a person wants it, or taken out. */
export interface ColumnChoice {
  readonly kept: ReadonlyMap<MappedColumn, 'known' | 'asked'>;
  readonly out: ReadonlyMap<MappedColumn, Reason>;
  readonly refused: readonly RefusedColumn[];
}

/** Fields of free text: nothing tells a name in them from something harmless, and a number of a record leads back to a file of a case. */
const FREE: Partial<Record<FieldKey, Reason>> = { organisation: 'organisation', recordId: 'record-number', notes: 'free-text' };

/** Whether two headers are the same to a person. */
export const sameHeader = (one: string, other: string) => fold(one) === fold(other);

/** Chooses the columns of a table; `keep` are headers that a person wants to keep although they are not known to be harmless. */
export function chooseColumns(table: Table, keep: readonly string[], reader: PersonalReader, today: string): ColumnChoice {
  const kept = new Map<MappedColumn, 'known' | 'asked'>();
  const out = new Map<MappedColumn, Reason>();
  const refused: RefusedColumn[] = [];
  const personal = personalOf(table, reader, today);
  for (const column of table.columns) {
    const asked = keep.find((header) => sameHeader(header, column.header));
    const kind = personal.get(column.column) ?? (asked === undefined ? undefined : reader.header(column.header)?.kind);
    if (kind && asked !== undefined) refused.push({ asked, kind });
    const reason = kind ?? reasonOf(table, column, asked !== undefined);
    if (reason) out.set(column, reason);
    else kept.set(column, asked === undefined ? 'known' : 'asked');
  }
  return { kept, out, refused };
}

function reasonOf({ grid }: Table, { column, field, twinOf }: MappedColumn, isAsked: boolean): Reason | undefined {
  if (grid.hiddenColumns.has(column)) return 'hidden';
  if (isAsked) return undefined;
  return field === null || twinOf !== undefined ? 'not-used' : FREE[field];
}

/** That a person left a column out of what is sent, or gave it a field of free text, does not make it harmless. */
function personalOf(table: Table, reader: PersonalReader, today: string): ReadonlyMap<number, PersonalKind> {
  const columns = table.columns.map((column): MappedColumn => {
    const isFree = column.field === null || FREE[column.field] !== undefined;
    return isFree && column.by === 'given' ? { ...column, by: 'nothing' } : column;
  });
  return new Map([...personalColumns({ ...table, columns }, reader, today)].map(([{ column }, kind]) => [column, kind]));
}
