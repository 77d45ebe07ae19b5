import type { Area } from '@routebook/core';

/** How a written cell looks. Fills are pale in all of them, so that black text on them stays legible. */
export type CellLook = 'title' | 'heading' | 'text' | 'wrapped' | 'quiet' | 'link' | 'error' | 'warning' | 'info' | 'example' | 'date';

/** One cell of a sheet that Routebook writes. Text is always written as text, never as a formula. */
export interface WrittenCell {
  readonly value: string | number | boolean;
  readonly look?: CellLook;
  /** Jumps to a cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A list to choose from. `list` is an area of a sheet of the same workbook, such as `Lists!$A$2:$A$26`. */
export interface DropDown {
  readonly area: Area;
  readonly list: string;
  /** Whether other text may be typed; it then only warns. */
  readonly open?: boolean;
  /** Shown beside the cell while it is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** A note on a cell: `B6`. */
export interface CellNote {
  readonly cell: string;
  readonly text: string;
}

/** A whole sheet that Routebook writes: a report, a template, a file that came in another format. */
export interface SheetContent {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  readonly rightToLeft?: boolean;
  /** In characters, column by column; those that are missing get the program's own width. */
  readonly columnWidths?: readonly number[];
  /** In points, row by row; those that are missing get the program's own height, which not every program fits to wrapped text. */
  readonly rowHeights?: readonly (number | undefined)[];
  /** How the cells that are still empty look, column by column. `text` keeps what is typed as it is typed: "10-15" becomes no date. */
  readonly columnLooks?: readonly (CellLook | null)[];
  /** Sparse, as in a `Grid`. */
  readonly rows: readonly (readonly (WrittenCell | null)[] | undefined)[];
  /** Zero-based. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Rows that stay in sight. */
  readonly frozenRows?: number;
  readonly filter?: Area;
  readonly merges?: readonly Area[];
  readonly dropDowns?: readonly DropDown[];
  readonly notes?: readonly CellNote[];
}
