/** How much a finding weighs. */
export type MarkSeverity = 'error' | 'warning' | 'info';

/** A cell to be coloured, with what its note says: what is wrong, why it matters, what to do. */
export interface CellMark {
  /** Name of the sheet. */
  readonly sheet: string;
  /** `B6`. */
  readonly cell: string;
  readonly severity: MarkSeverity;
  /** Several lines are fine; '' for a colour without a note. */
  readonly note: string;
}

/** From the one that weighs most. */
export const severities: readonly MarkSeverity[] = ['error', 'warning', 'info'];
