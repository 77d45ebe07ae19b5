import { fullYear, isDay, isYear, printMonth } from './month.js';
import { type DateOrder, parseNumericDate, type Span } from './parse-numeric-date.js';
import type { PeriodLexeme } from './period-lexemes.js';

/** What a text of dates says; `open` = it goes on. */
export interface PeriodParse extends Span {
  readonly open?: boolean;
  readonly calendar?: 'ethiopian';
}

/** A month without its year, which the other end of a range has. */
interface BareMonth {
  readonly month: number;
  readonly fine: boolean;
}

/** Reads the lexemes of one cell: one date, or two with something between them. Undefined when it is not certain. */
export function parsePeriod(lexemes: readonly PeriodLexeme[], order?: DateOrder): PeriodParse | undefined {
  if (hasTag(lexemes, 'before')) return undefined;
  const known = order ?? findOrder(lexemes);
  const whole = parseDate(lexemes, known);
  const span = whole && 'start' in whole ? whole : parseRange(lexemes, known);
  if (!span) return undefined;
  return (hasTag(lexemes, 'since') || hasTag(lexemes, 'unknown')) && !span.end ? { ...span, open: true } : span;
}

/** In "01/12/2019-31/01/2020" the second date tells how the first is written. */
function findOrder(lexemes: readonly PeriodLexeme[]): DateOrder | undefined {
  for (let at = 0; at + 4 < lexemes.length; at++) {
    const [a, , b, , year] = lexemes.slice(at, at + 5);
    if (a?.is !== 'number' || b?.is !== 'number' || year?.is !== 'number' || !isYear(year.value)) continue;
    if (a.value > 12 !== b.value > 12 && a.value <= 31 && b.value <= 31) return a.value > 12 ? 'day-first' : 'month-first';
  }
  return undefined;
}

const hasTag = (lexemes: readonly PeriodLexeme[], tag: string) => lexemes.some((lexeme) => lexeme.is === 'word' && lexeme.tag === tag);

function parseRange(lexemes: readonly PeriodLexeme[], order: DateOrder | undefined): PeriodParse | undefined {
  for (let at = 1; at < lexemes.length - 1; at++) {
    const link = lexemes[at];
    const links = link?.is === 'mark' ? /^[-/~,&+]$/.test(link.text) : link?.is === 'word' && link.tag === 'to';
    if (!links) continue;
    const joined = joinEnds(parseDate(lexemes.slice(0, at), order), lexemes.slice(at + 1), order);
    if (joined) return joined;
  }
  return undefined;
}

function joinEnds(
  left: PeriodParse | BareMonth | undefined,
  rest: readonly PeriodLexeme[],
  order: DateOrder | undefined,
): PeriodParse | undefined {
  if (!left) return undefined;
  if ('start' in left && rest.length > 0 && rest.every((lexeme) => lexeme.is === 'word' && lexeme.tag === 'unknown'))
    return { ...left, open: true };
  const right = parseDate(rest, order);
  if (!right || (!('start' in left) && !('start' in right))) return undefined;
  const first = 'start' in left ? left : addYear(left, right as PeriodParse);
  const last = 'start' in right ? right : addYear(right, left as PeriodParse);
  if (!first || !last || first.end || first.ambiguous || last.ambiguous) return undefined;
  const [start, end] = [first.start, last.end ?? last.start];
  if (start.slice(0, 7) > (end.length === 4 ? `${end}-99` : end)) return undefined;
  const fine = first.fine || last.fine;
  return { start, ...(start !== end && { end }), ...(fine && { fine: true }) };
}

function addYear(bare: BareMonth, other: PeriodParse): PeriodParse | undefined {
  if (other.start.length < 7) return undefined;
  return { start: `${other.start.slice(0, 4)}-${String(bare.month).padStart(2, '0')}`, ...(bare.fine && { fine: true }) };
}

/** One date: in digits, with a month's name, a quarter or half, an Ethiopian year, or a lone year. */
function parseDate(lexemes: readonly PeriodLexeme[], order: DateOrder | undefined): PeriodParse | BareMonth | undefined {
  const words = lexemes.filter((lexeme) => lexeme.is === 'word');
  const numbers = lexemes.filter((lexeme) => lexeme.is === 'number');
  const tags = new Set(words.map((word) => word.tag));
  if (tags.has('relative') || (tags.has('unknown') && numbers.length > 1)) return undefined;
  if (lexemes.some((lexeme, at) => lexeme.is === 'number' && lexeme.glued && isStranger(lexemes[at - 1]))) return undefined;
  if (tags.has('ethiopian') && !tags.has('gregorian')) return convertEthiopian(numbers.map((number) => number.value));
  if (tags.has('quarter')) return parseFraction(words, numbers, 3);
  if (tags.has('half')) return parseFraction(words, numbers, 6);
  const months = words.filter((word) => word.tag === 'month');
  if (months.length > 1) return undefined;
  if (months[0]) return parseNamedMonth(months[0].value, lexemes, numbers);
  return parseBareNumbers(lexemes, numbers, tags, order);
}

const isStranger = (lexeme: PeriodLexeme | undefined) => lexeme?.is === 'word' && lexeme.tag === 'stranger';
type NumberLexeme = PeriodLexeme & { readonly is: 'number' };
type WordLexeme = PeriodLexeme & { readonly is: 'word' };

/** An Ethiopian year begins in September, seven years later in our count. */
function convertEthiopian(numbers: readonly number[]): PeriodParse | undefined {
  const years = numbers.filter((value) => value > 31);
  const [year] = years;
  if (years.length !== 1 || year === undefined || !isYear(year)) return undefined;
  return { start: String(year + 7), end: String(year + 8), calendar: 'ethiopian' };
}

/** A quarter (3 months) or a half (6 months) of a year. */
function parseFraction(words: readonly WordLexeme[], numbers: readonly NumberLexeme[], length: 3 | 6): PeriodParse | undefined {
  const years = numbers.filter((number) => isYear(number.value));
  const which = [...numbers.filter((number) => !isYear(number.value)), ...words.filter((word) => word.tag === 'ordinal')];
  const [year, part] = [years[0], which[0]];
  if (years.length !== 1 || which.length !== 1 || !year || !part || part.value < 1 || part.value > 12 / length) return undefined;
  return { start: printMonth(year.value, (part.value - 1) * length + 1), end: printMonth(year.value, part.value * length) };
}

/** "Aug 2019", "5 August 2019", "13-Jan-20", "Aug-19"; a month alone waits for a year. */
function parseNamedMonth(
  month: number,
  lexemes: readonly PeriodLexeme[],
  numbers: readonly NumberLexeme[],
): PeriodParse | BareMonth | undefined {
  const years = numbers.filter((number) => isYear(number.value));
  const small = numbers.filter((number) => !isYear(number.value));
  const [year] = years;
  if (years.length > 1 || small.some((number) => number.text.length > 2)) return undefined;
  if (year) {
    const days = small.every((number) => isDay(year.value, month, number.value));
    return days ? { start: printMonth(year.value, month), ...(small.length > 0 && { fine: true }) } : undefined;
  }
  const [first, second] = small;
  if (!first) return { month, fine: false };
  if (!second) return parseMonthAndTwoDigits(month, lexemes, first);
  const full = fullYear(second.value);
  return small.length === 2 && second.text.length === 2 && isDay(full, month, first.value)
    ? { start: printMonth(full, month), fine: true }
    : undefined;
}

/** "Aug-19" is a year; "Aug 19" and "19 Aug" may be days without their year. */
function parseMonthAndTwoDigits(
  month: number,
  lexemes: readonly PeriodLexeme[],
  number: NumberLexeme,
): PeriodParse | BareMonth | undefined {
  const [word, mark] = [lexemes.at(-3), lexemes.at(-2)];
  const joined =
    lexemes.at(-1) === number && mark?.is === 'mark' && mark.glued && number.glued && word?.is === 'word' && word.tag === 'month';
  if (joined && number.value >= 10 && number.value <= 40) return { start: printMonth(fullYear(number.value), month) };
  return isDay(2000, month, number.value) ? { month, fine: true } : undefined;
}

/** Digits only; beside words that are not known, a lone year or a whole date. */
function parseBareNumbers(
  lexemes: readonly PeriodLexeme[],
  numbers: readonly NumberLexeme[],
  tags: ReadonlySet<string>,
  order: DateOrder | undefined,
): Span | undefined {
  const from = lexemes.findIndex((lexeme) => lexeme.is === 'number');
  if (from < 0) return undefined;
  const to = lexemes.findLastIndex((lexeme) => lexeme.is === 'number') + 1;
  let text = '';
  for (const lexeme of lexemes.slice(from, to)) {
    if (lexeme.is === 'word') return undefined;
    text += (lexeme.glued || text === '' ? '' : ' ') + lexeme.text;
  }
  const span = parseNumericDate(text.replace(/ ?([-/.,]) ?/g, '$1').replace(',', ' '), order);
  return tags.has('stranger') && numbers.length === 2 ? undefined : span;
}
