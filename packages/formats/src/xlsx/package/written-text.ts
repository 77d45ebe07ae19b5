import { CELL_TEXT, cellText } from '../cells/cell-text.js';

/** The `<t>` of a text; what a cell cannot hold is cut off at its end. */
export function writtenText(text: string): string {
  const fitting = text.length > CELL_TEXT ? text.slice(0, CELL_TEXT).replace(/[\uD800-\uDBFF]$/, '') : text;
  const space = /^\s|\s$|\n/.test(fitting) ? ' xml:space="preserve"' : '';
  return `<t${space}>${cellText(fitting)}</t>`;
}
