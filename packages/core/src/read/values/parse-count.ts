import type { CasesUnit } from '../../model/cases.js';
import type { CountLexeme } from './count-lexemes.js';
import { combineQuantities, makeRange, type Quantity } from './quantity.js';
import type { CountTag } from './value-words.js';

const GROUPS: Readonly<Partial<Record<string, number>>> = {
  girls: 1,
  boys: 2,
  women: 4,
  men: 8,
  females: 5,
  males: 10,
  children: 3,
  adults: 12,
};
const UNITS: Readonly<Partial<Record<string, CasesUnit>>> = {
  persons: 'persons',
  cases: 'cases',
  incidents: 'incidents',
  person: 'persons',
  case: 'cases',
  incident: 'incidents',
};
const BOUND_MARKS: Readonly<Record<string, CountTag>> = {
  '<': 'lessThan',
  '>': 'moreThan',
  '≤': 'atMost',
  '≥': 'atLeast',
  '~': 'approximate',
};
/** Marks that say nothing about the number. */
const QUIET_MARKS = /^[.,;:/*&|!?()[\]"=†‡-]$/;

type Bound = 'approximate' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';
const isBound = (tag: string): tag is Bound => /^(approximate|atLeast|moreThan|atMost|lessThan)$/.test(tag);

/** What a cell of counts says: a quantity, or that it is several, or unknown; undefined when it is not certain. */
export type CountParse = Quantity | 'several' | 'unknown' | undefined;

/** Reads the lexemes of one cell from left to right. */
export function parseCount(lexemes: readonly CountLexeme[]): CountParse {
  const parser = new CountParser(lexemes);
  return parser.parse();
}

class CountParser {
  readonly #all: readonly CountLexeme[];
  #at = 0;
  #bound: Bound | undefined;
  /** A noun that waits for the number after it ("wanawake 3", "F: 3"). */
  #noun: CountTag | undefined;
  #depth = 0;
  #several = false;
  #unknown = false;
  readonly #quantities: Quantity[] = [];
  readonly #nounFirst: boolean;

  constructor(lexemes: readonly CountLexeme[]) {
    this.#all = lexemes;
    const first = lexemes.find((lexeme) => lexeme.is === 'number' || (lexeme.is === 'word' && isNoun(lexeme.tag)));
    this.#nounFirst = first?.is === 'word';
  }

  parse(): CountParse {
    while (this.#at < this.#all.length) if (!this.#step()) return undefined;
    if (this.#quantities.length > 0) return this.#several || this.#unknown || this.#bound ? undefined : combineQuantities(this.#quantities);
    if (this.#unknown) return 'unknown';
    return this.#several ? 'several' : undefined;
  }

  /** Takes one thing; false when the cell cannot be read with certainty. */
  #step(): boolean {
    const lexeme = this.#all[this.#at++];
    if (!lexeme) return false;
    if (lexeme.is === 'number') return this.#takeNumber(lexeme.value, lexeme.round === true);
    return lexeme.is === 'mark' ? this.#takeMark(lexeme) : this.#takeWord(lexeme);
  }

  #takeMark(mark: CountLexeme & { is: 'mark' }): boolean {
    const bound = BOUND_MARKS[mark.text];
    if (bound && isBound(bound)) {
      this.#setBound(this.#nextMark('=') ? (bound === 'lessThan' ? 'atMost' : 'atLeast') : bound);
      return true;
    }
    const [before, next] = [this.#all[this.#at - 2], this.#all[this.#at]];
    if (mark.text === '(' || mark.text === '[') return this.#open(mark.text);
    if (mark.text === ')') this.#depth = 0;
    if (mark.text === '+') return this.#quantities.length > 0 && before?.is === 'word';
    if (mark.text === '-') return next?.is === 'number' ? before?.is === 'word' : next?.is === 'word';
    if ((mark.text === '.' || mark.text === ',') && next?.is === 'number' && next.glued) return before?.is === 'word';
    return QUIET_MARKS.test(mark.text);
  }

  /** "[1]" is a footnote. */
  #open(bracket: string): boolean {
    if (bracket === '(') this.#depth = 1;
    const [inner, close] = [this.#all[this.#at], this.#all[this.#at + 1]];
    if (bracket === '[' && inner?.is === 'number' && close?.is === 'mark') this.#at += 2;
    return true;
  }

  #takeWord(word: CountLexeme & { is: 'word' }): boolean {
    const { tag } = word;
    const next = this.#all[this.#at];
    if (tag === 'notCounts' || tag === 'month' || tag === 'label' || tag === 'orMore' || tag === 'orLess') return false;
    if (word.glued && !isNoun(tag) && tag !== 'approximate' && this.#all[this.#at - 2]?.is === 'number') return false;
    if (next?.is === 'number' && next.glued && !isNoun(tag) && tag !== 'and' && tag !== 'approximate') return false;
    if (isBound(tag)) this.#setBound(tag);
    else if (tag === 'several') this.#several = true;
    else if (tag === 'unknown') this.#unknown = true;
    else if (isSingular(tag) && this.#numberFollows()) return false;
    else if (tag === 'stranger') return this.#takeStranger();
    else if (isNoun(tag)) return this.#takeNoun(tag);
    return true;
  }

  /** "case 3", "no. 12". */
  #numberFollows(): boolean {
    const next = this.#all[this.#at];
    const after = next?.is === 'mark' && (next.text === '.' || next.text === '#') ? this.#all[this.#at + 1] : next;
    return after?.is === 'number';
  }

  /** A word that is not known may follow digits ("3 maliens"), but not come before a number, nor follow a number in words. */
  #takeStranger(): boolean {
    const before = this.#all[this.#at - 2];
    if (before?.is === 'number' && (before.inWords || this.#all[this.#at - 1]?.glued)) return false;
    return !this.#all.slice(this.#at).some((lexeme) => lexeme.is === 'number');
  }

  #takeNoun(tag: CountTag): boolean {
    const last = this.#quantities.at(-1);
    const colon = this.#nextMark(':', '=');
    if (last && !this.#nounFirst && !colon) {
      describe(last, tag);
      return true;
    }
    this.#noun = tag;
    return true;
  }

  #takeNumber(value: number, round: boolean): boolean {
    if (Number.isNaN(value)) return false;
    const quantity = this.#takeRange(value) ?? { min: value, max: value, qualifier: 'exact', group: 0, reversed: false, detail: false };
    if (quantity === 'unclear') return false;
    if (round && quantity.qualifier === 'exact') quantity.qualifier = 'approximate';
    quantity.detail = this.#depth > 0;
    if (this.#noun) describe(quantity, this.#noun);
    this.#noun = undefined;
    if (this.#bound) applyBound(quantity, this.#bound);
    this.#bound = undefined;
    this.#takeSuffix(quantity);
    this.#quantities.push(quantity);
    return true;
  }

  /** "10-15", "10 to 15", "between 10 and 15", "2 or 3"; `unclear` when two numbers stand together in another way. */
  #takeRange(first: number): Quantity | 'unclear' | undefined {
    const [link, second] = [this.#all[this.#at], this.#all[this.#at + 1]];
    if (link?.is === 'number') return 'unclear';
    if (!link || second?.is !== 'number') return undefined;
    const between = this.#all.some((lexeme) => lexeme.is === 'word' && lexeme.tag === 'between');
    const linked = link.is === 'mark' ? link.text === '-' || link.text === '~' : isRangeWord(link.tag, between, this.#bound !== undefined);
    if (!linked) return undefined;
    this.#at += 2;
    const third = this.#all[this.#at];
    if (third?.is === 'mark' && third.text === '-') return 'unclear';
    return makeRange(first, second.value) ?? 'unclear';
  }

  /** "30+", "10 or more", "12?". */
  #takeSuffix(quantity: Quantity): void {
    const next = this.#all[this.#at];
    if (next?.is === 'mark' && next.text === '+' && this.#all[this.#at + 1]?.is !== 'number') applyBound(quantity, 'atLeast');
    else if (next?.is === 'mark' && next.text === '?') applyBound(quantity, 'approximate');
    else if (next?.is === 'word' && next.tag === 'orMore') applyBound(quantity, 'atLeast');
    else if (next?.is === 'word' && next.tag === 'orLess') applyBound(quantity, 'atMost');
    else if (next?.is === 'word' && isBound(next.tag) && !this.#all.slice(this.#at).some((lexeme) => lexeme.is === 'number')) {
      applyBound(quantity, next.tag);
    } else return;
    this.#at++;
  }

  #setBound(bound: Bound): void {
    if (bound !== 'approximate' || !this.#bound) this.#bound = bound;
    const only = this.#quantities.at(-1);
    if (only && this.#depth > 0 && !this.#all.slice(this.#at).some((lexeme) => lexeme.is === 'number')) {
      applyBound(only, bound);
      this.#bound = undefined;
    }
  }

  #nextMark(...marks: string[]): boolean {
    const next = this.#all[this.#at];
    const is = next?.is === 'mark' && marks.includes(next.text);
    if (is) this.#at++;
    return is;
  }
}

function isRangeWord(tag: string, between: boolean, bounded: boolean): boolean {
  return tag === 'to' || tag === 'or' || (tag === 'and' && between) || (tag === 'atMost' && !bounded);
}

const isSingular = (tag: string) => /^(person|case|incident)$/.test(tag);

function isNoun(tag: string): boolean {
  return tag in GROUPS || tag in UNITS;
}

function describe(quantity: Quantity, noun: string): void {
  quantity.unit ??= UNITS[noun] ?? 'persons';
  quantity.group ||= GROUPS[noun] ?? 0;
}

/** Narrows or widens the bounds as a word or mark says: "over 100" is at least 101. */
function applyBound(quantity: Quantity, bound: Bound): void {
  if (bound === 'approximate') {
    if (quantity.qualifier === 'exact') quantity.qualifier = 'approximate';
    return;
  }
  const low = bound === 'atLeast' || bound === 'moreThan';
  const strict = bound === 'moreThan' || bound === 'lessThan' ? 1 : 0;
  quantity.qualifier = low ? 'at-least' : 'at-most';
  if (low) {
    quantity.min += strict;
    quantity.max = null;
  } else {
    quantity.max = Math.max(0, (quantity.max ?? quantity.min) - strict);
    quantity.min = 0;
  }
}
