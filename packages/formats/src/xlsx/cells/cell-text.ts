import { escapeText } from '../../xml/escape-xml.js';

/** How many UTF-16 units a cell or a note holds. */
export const CELL_TEXT = 32_767;

/** The content of a `<t>` that says `text` and nothing else: `_x0041_` in it is kept from being read as a character. */
export function cellText(text: string): string {
  const literal = text.includes('_x') ? text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : text;
  return escapeText(literal);
}
