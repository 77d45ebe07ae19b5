const WIDE = /[\u1100-\u115F\u1200-\u137F\u2E80-\uFFDC]|[\u{1F000}-\u{3FFFF}]/u;
const NARROW = /[ijlft.,:;'’|!() ]/;

/** About how wide a text is, in units of the size of its letters times 1: nothing can measure letters here. Rather too wide. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 1 : NARROW.test(char) ? 0.34 : /[A-ZMmWw]/.test(char) ? 0.72 : 0.57;
  return width * size;
}

/** Breaks a text at blanks into lines that are no wider than `width`. */
export function linesWithin(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
