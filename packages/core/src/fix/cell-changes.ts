import type { Cell } from '../model/cell.js';
import { cellText } from '../model/cell.js';
import type { Edit } from '../model/diagnostic.js';

/** A cell that a mended file holds differently: what it held at first, what it holds at last, and the codes of the findings that led there. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: Cell;
  readonly after: string | number | null;
  /** The text must stay text when the cell is entered anew: spreadsheet programs make a date of `10-15`. */
  readonly asText?: true;
  readonly codes: readonly string[];
}

interface Entry {
  readonly sheet: string;
  readonly cell: string;
  readonly before: Cell;
  after: string | number | null;
  readonly held: Set<string>;
  readonly codes: Set<string>;
}

/** Remembers what was written where, in the order of writing. */
export interface ChangeLog {
  /** Whether the cell has not held this before: nothing is written to and fro. */
  readonly isNew: (sheet: string, edit: Edit) => boolean;
  readonly add: (sheet: string, edit: Edit, code: string) => void;
  /** Net changes, one for each cell. */
  readonly changes: () => CellChange[];
}

export function changeLog(): ChangeLog {
  const entries = new Map<string, Entry>();
  return {
    isNew: (sheet, { cell, after }) => entries.get(`${sheet}!${cell}`)?.held.has(held(after)) !== true,
    add(sheet, { cell, before, after }, code) {
      const key = `${sheet}!${cell}`;
      const entry = entries.get(key) ?? {
        sheet,
        cell,
        before,
        after,
        held: new Set([held(before)]),
        codes: new Set(),
      };
      entry.after = after;
      entry.held.add(held(after));
      entry.codes.add(code);
      entries.set(key, entry);
    },
    changes: () => [...entries.values()].filter(({ before, after }) => before !== after).map(toChange),
  };
}

function toChange({ sheet, cell, before, after, codes }: Entry): CellChange {
  const asText = typeof after === 'string' && (isDate(before) || /^\s*\d[^a-z]{0,20}[-/.:\u2013]/i.test(after));
  return {
    sheet,
    cell,
    before,
    after,
    ...(asText && { asText }),
    codes: [...codes],
  };
}

function isDate(cell: Cell): boolean {
  return typeof cell === 'object' && cell?.type === 'date';
}

function held(cell: Cell): string {
  return `${typeof cell} ${cellText(cell)}`;
}
