/** A date as the workbook stores it. `serial` counts days in the 1900 system (already shifted when the file uses 1904). */
export interface DateCell {
  readonly type: 'date';
  readonly serial: number;
  /** `YYYY-MM-DD`, with `THH:MM` when the serial has a fraction. */
  readonly iso: string;
  /** The number format of the cell, such as `d-mmm`; '' when unknown. */
  readonly format: string;
}

/** A cell that holds a spreadsheet error such as `#N/A`. */
export interface ErrorCell {
  readonly type: 'error';
  readonly code: string;
}

/** What one cell holds; `null` is blank. Text is kept exactly as it was written. */
export type Cell = string | number | boolean | null | DateCell | ErrorCell;

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The cell as text: what `raw` keeps and what messages quote. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell.type === 'date' ? cell.iso : cell.code;
}
