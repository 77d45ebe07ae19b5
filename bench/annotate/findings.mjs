import { cellAddress } from '@routebook/core';

const FINDINGS = 1_000;
const COLUMNS = 14;
const ROWS = 100_000;

/** The cells that are marked, evenly over the sheet, and what is said of them: the same for every program. */
export const findings = Array.from({ length: FINDINGS }, (_, index) => ({
  cell: cellAddress(1 + Math.floor((index * (ROWS - 1)) / FINDINGS), (index * 5) % COLUMNS),
  note: `Finding ${index + 1}: the country is not known. Ask whoever wrote the row what was meant.`,
}));

/** The rows of the sheet that is added. */
export const reportRows = [['Cell', 'What was found'], ...findings.map(({ cell, note }) => [cell, note])];
