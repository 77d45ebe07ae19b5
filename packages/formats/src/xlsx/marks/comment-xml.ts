import { CELL_TEXT, cellText } from '../cells/cell-text.js';

/** Whom our notes are by. */
export const NOTE_AUTHOR = 'Routebook';
/** The first line of our notes, by which they are known where a program has lost their authors, as LibreOffice does. */
export const NOTE_TITLE = `${NOTE_AUTHOR}:`;
/** The line after which our text stands in a note of the partner's own. */
export const NOTE_MARKER = '— Routebook —';

/** The runs of a note of ours: who it is by in bold, then its text. Cut to what a note holds. */
export function ownRuns(text: string, prefix: string): string {
  return run(NOTE_TITLE, prefix, true) + run(`\n${cutText(text, CELL_TEXT - NOTE_TITLE.length - 1)}`, prefix, false);
}

/** The run that is added to a note of the partner's; '' when the note has no room left for it. */
export function addedRun(text: string, used: number, prefix: string): string {
  const room = CELL_TEXT - used - NOTE_MARKER.length - 3;
  return room < Math.min(text.length, SHORTEST) ? '' : run(`\n${NOTE_MARKER}\n${cutText(text, room)}`, prefix, false);
}

/** A cut text that is shorter than this says nothing. */
const SHORTEST = 40;

function run(text: string, prefix: string, bold: boolean): string {
  const size = `<${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/>`;
  const look = `<${prefix}rPr>${bold ? `<${prefix}b/>` : ''}${size}</${prefix}rPr>`;
  return `<${prefix}r>${look}<${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}r>`;
}

function cutText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
