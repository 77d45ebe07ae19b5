import type { Cell } from '../model/cell.js';
import type { FieldKey, PlaceRole } from '../model/fields.js';
import type { PlaceTexts, Resolution } from '../places/resolution.js';
import type { CasesReading, CodesReading, PeriodReading, StopsReading, TextReading } from './reading.js';

/** Where a value of a row stands, zero-based; `sheet` and `row` only when it is another sheet than the table's. */
export interface CellRef {
  readonly column: number;
  readonly row?: number;
  readonly sheet?: string;
}

/** One place of a row: where its parts stand (columns, zero-based) and what was understood. Shared between rows that say the same. */
export interface PlaceFact {
  readonly role: PlaceRole | 'transit';
  readonly columns: { readonly city?: number; readonly country?: number; readonly admin1?: number; readonly whole?: number };
  /** What the cells say. */
  readonly texts: PlaceTexts;
  readonly resolution: Resolution;
}

/** A value and the column that it stands in. Shared between rows that say the same. */
export interface Fact<R> {
  readonly field: FieldKey;
  readonly column: number;
  readonly reading: R;
}

/** Shared between rows that say the same. */
export interface Stop {
  readonly place: PlaceFact;
  readonly at: CellRef;
}

/** Everything that was understood of one row. Absent = the sheet has no such column. */
export interface RowFacts {
  /** Zero-based. */
  readonly row: number;
  readonly origin?: PlaceFact;
  readonly destination?: PlaceFact;
  readonly exploitation?: PlaceFact;
  readonly stops: readonly Stop[];
  readonly transit: readonly Fact<StopsReading>[];
  readonly exploitationTypes: readonly Fact<CodesReading>[];
  readonly industries: readonly Fact<CodesReading>[];
  readonly transport: readonly Fact<CodesReading>[];
  readonly recruitment: readonly Fact<CodesReading>[];
  readonly kind?: Fact<CodesReading>;
  readonly cases?: Fact<CasesReading>;
  readonly casesMin?: Fact<CasesReading>;
  readonly casesMax?: Fact<CasesReading>;
  readonly periodStart?: Fact<PeriodReading>;
  readonly periodEnd?: Fact<PeriodReading>;
  readonly organisation?: Fact<TextReading>;
  readonly recordId?: Fact<TextReading>;
  readonly route?: Fact<StopsReading>;
  /** Cells whose value was taken from elsewhere (ditto marks, merged cells, fill-down), by zero-based column. */
  readonly borrowed?: ReadonlyMap<number, { readonly how: 'ditto' | 'merge' | 'fill-down'; readonly value: Cell }>;
}
