import type { DateCell } from '../../model/cell.js';
import type { Token } from './tokens.js';
import type { ValueVocabulary } from './value-words.js';

/** The text that a spreadsheet turned into a date ("10-15" into 15 October, "5-50" into May 1950); undefined when it was hardly one. */
export function guessCountBeforeDate(date: DateCell): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(date.iso);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1930) return undefined;
  const format = date.format.toLowerCase();
  const monthAndYear = format !== '' && !format.includes('d');
  return monthAndYear ? `${month}-${year % 100}` : ascending(day, month);
}

/** The same for the text that such a date leaves in a text file: "15-Oct", "Oct-15", "2019-10-15". */
export function guessCountBeforeDateText(tokens: readonly Token[], words: ValueVocabulary): string | undefined {
  const parts = tokens.filter((token) => token.kind !== 'mark');
  const [first, second, third] = parts;
  const marks = tokens.filter((token) => token.kind === 'mark');
  if (!first || !second || marks.length > 2 || marks.some((mark) => mark.text !== '-' && mark.text !== '.')) return undefined;
  if (third) return parts.length === 3 && marks.length === 2 ? readIsoDate(first, second, third) : undefined;
  const day = Number(first.kind === 'digits' ? first.text : second.text);
  const month = monthOf(first.kind === 'word' ? first : second, words);
  if (!month || Number.isNaN(day) || day > 99) return undefined;
  return first.kind === 'digits' && day <= 31 ? ascending(day, month) : `${month}-${day}`;
}

function readIsoDate(year: Token, month: Token, day: Token): string | undefined {
  if (!/^(19|20)\d\d$/.test(year.text) || !/^\d\d$/.test(month.text) || !/^\d\d$/.test(day.text)) return undefined;
  return ascending(Number(day.text), Number(month.text));
}

function monthOf(token: Token, words: ValueVocabulary): number | undefined {
  const meaning = words.dates.byText.get(token.text);
  return token.kind === 'word' && meaning?.tag === 'month' ? meaning.value : undefined;
}

/** A range was most likely written with its smaller number first, whichever of day and month that was. */
function ascending(a: number, b: number): string {
  return a <= b ? `${a}-${b}` : `${b}-${a}`;
}
