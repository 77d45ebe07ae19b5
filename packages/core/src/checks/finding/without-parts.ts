const LOOSE = new Set(' \t\r\n,;:/-');

/** The text without these parts, and without the empty brackets, double blanks and loose separators that they leave. */
export function withoutParts(text: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of parts) {
    rest += text.slice(from, start);
    from = end;
  }
  return trimLoose(
    (rest + text.slice(from))
      .replace(/\( ?\)|\[ ?\]/g, '')
      .replace(/ {2,}/g, ' ')
      .replace(/ (?=[),;.])/g, ''),
  );
}

function trimLoose(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && LOOSE.has(text.charAt(start))) start++;
  while (end > start && LOOSE.has(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
