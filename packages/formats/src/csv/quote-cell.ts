/** Which cells a file puts into quotes: those that must be, all text but no number, or all. */
export type QuoteStyle = 'needed' | 'text' | 'all';

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** One cell as it stands in a text table. */
export function quoteCell(text: string, delimiter: string, style: QuoteStyle = 'needed'): string {
  if (text === '') return '';
  const wanted = style === 'all' || (style === 'text' && !NUMBER.test(text));
  return wanted || needsQuotes(text, delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The delimiter may have a blank after it; readers that do not know so cut at the sign alone. */
function needsQuotes(text: string, delimiter: string): boolean {
  return text.includes(delimiter[0] as string) || /["\r\n]/.test(text);
}

/** How the fields of a file are quoted, by some of them as they stand there. */
export function findQuoteStyle(fields: readonly string[]): QuoteStyle {
  const filled = fields.filter((field) => field !== '');
  const bare = filled.filter((field) => !field.startsWith('"'));
  if (bare.length === filled.length) return 'needed';
  if (bare.length === 0) return 'all';
  return bare.every((field) => NUMBER.test(field)) ? 'text' : 'needed';
}
