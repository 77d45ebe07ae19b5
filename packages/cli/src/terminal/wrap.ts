import { displayWidth } from './display-width.js';

/** Breaks a text at blanks into lines of at most `width` columns; a longer word stands alone. */
function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = displayWidth(word);
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line);
      [line, used] = [word, wide];
    } else {
      used += wide + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** `head` and the text after it; the lines that follow stand under the text, or under `hang` blanks. */
export function wrap(head: string, text: string, width: number, hang = displayWidth(head)): string {
  const lines = wrapWords(text, Math.max(20, width - Math.max(hang, displayWidth(head))));
  return head + lines.join(`\n${' '.repeat(hang)}`);
}
