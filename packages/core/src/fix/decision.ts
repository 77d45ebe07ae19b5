import type { Args, Diagnostic, Fix } from '../model/diagnostic.js';
import type { SheetReview } from '../model/review.js';

/** What is to be done about a value: one of the fixes that are offered, a text of one's own, or nothing, for good. */
export type Decision =
  /** Index in the fixes of the finding. */
  { readonly fix: number } | { readonly write: string } | { readonly leave: true; readonly reason?: string };

/** A finding, and the sheet that its cells stand on ('' when it is about the file). */
export interface PlacedFinding {
  readonly finding: Diagnostic;
  readonly sheet: string;
  /** The table that it was made in. */
  readonly table: SheetReview['table'];
}

/** The same finding has the same key in the next review, as long as its cell says the same. */
export function findingKey({ sheet, finding: { code, cell, row, column, args } }: Pick<PlacedFinding, 'finding' | 'sheet'>): string {
  return `${sheet}\u0000${code}\u0000${cell ?? row ?? column ?? ''}\u0000${argsKey(args)}`;
}

/** Arguments as one text, whatever their order. */
export function argsKey(args: Args): string {
  return JSON.stringify(
    Object.keys(args)
      .sort()
      .map((name) => [name, args[name]]),
  );
}

/** Which fix it is, wherever the cell stands. */
export function fixKey({ title, args }: Pick<Fix, 'title' | 'args'>): string {
  return `${title}\u0000${argsKey(withoutCell(args))}`;
}

export function withoutCell(args: Args): Args {
  return Object.fromEntries(Object.entries(args).filter(([name]) => name !== 'cell'));
}
