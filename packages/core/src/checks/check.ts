import type { Args, Fix, Severity } from '../model/diagnostic.js';
import type { FieldKey } from '../model/fields.js';
import type { Workbook } from '../model/grid.js';
import type { PlaceFact, RowFacts, Stop } from '../read/facts.js';
import type { PersonalReader } from '../read/personal-data.js';
import type { SheetDecision, Table } from '../read/table.js';

/** What a check may look at: the table, its rows as understood, and the month in which the check is made (`YYYY-MM`). */
export interface TableFacts {
  readonly table: Table;
  readonly rows: readonly RowFacts[];
  readonly today: string;
  /** Tells personal data in headers and cells. */
  readonly personalData: PersonalReader;
}

export interface FileFacts {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetDecision[];
  readonly tables: readonly Table[];
}

/** A finding as a check reports it; the review adds code, addresses as Excel shows them, and order. Indexes are zero-based. */
export interface Finding {
  readonly row?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly field?: FieldKey;
  readonly args?: Args;
  readonly fixes?: readonly Fix[];
  /** Only when it differs from the check's own. */
  readonly severity?: Severity;
}
export type Report = (finding: Finding) => void;

/** One check. It looks at places, at rows, at whole tables or at the file; it turns facts into findings, and reads nothing itself. */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  readonly row?: (row: RowFacts, facts: TableFacts, report: Report) => void;
  /** Looks at each place of a row that is not known as it is written: origin, destination, exploitation, then the stops in order. */
  readonly place?: (place: PlaceFact, row: RowFacts, facts: TableFacts, report: Report, stop?: Stop) => void;
  readonly table?: (facts: TableFacts, report: Report) => void;
  readonly file?: (facts: FileFacts, report: Report) => void;
}
