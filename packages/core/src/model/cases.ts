export type CasesQualifier = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'range' | 'several';
export type CasesUnit = 'persons' | 'cases' | 'incidents';

/** A number of cases as it was written: bounds, never a midpoint. `several` = known, but not a number (min 1, max null). */
export interface Cases {
  readonly min: number;
  /** null = no upper bound is known. */
  readonly max: number | null;
  readonly qualifier: CasesQualifier;
  readonly unit: CasesUnit;
  readonly raw: string;
}
