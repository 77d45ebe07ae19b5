import type { Workbook } from '@routebook/core';
import { gridToSheet } from '../grid-to-sheet.js';
import { readWorkbook } from '../read-workbook.js';
import { writeXlsx } from '../xlsx/package/write-xlsx.js';

/** A file of a format that cannot be written, as a new .xlsx workbook. */
export interface RewrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  /** What each sheet is called now: .xlsx forbids some letters and long names. */
  readonly names: ReadonlyMap<string, string>;
}

/** Writes the cells of a workbook of another format into a new one. */
export function writeAsXlsx(workbook: Workbook): RewrittenWorkbook {
  const bytes = writeXlsx(workbook.sheets.map(gridToSheet));
  const { sheets } = readWorkbook(bytes, { file: '' });
  const names = new Map(workbook.sheets.map(({ name }, index) => [name, sheets[index]?.name ?? name]));
  return {
    bytes,
    workbook: { ...workbook, sheets: workbook.sheets.map((grid) => ({ ...grid, name: names.get(grid.name) ?? grid.name })) },
    names,
  };
}
