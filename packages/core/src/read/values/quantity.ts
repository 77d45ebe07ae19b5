import type { CasesQualifier, CasesUnit } from '../../model/cases.js';

/** One number as written, with its bounds, and whom it counts. */
export interface Quantity {
  min: number;
  max: number | null;
  qualifier: CasesQualifier;
  unit?: CasesUnit;
  /** Girls 1, boys 2, women 4, men 8, and their sums: tells whether two groups overlap. */
  group: number;
  reversed: boolean;
  /** Stands in brackets: detail of the number before them. */
  detail: boolean;
}

/** Above it a number is no count of people but a telephone or case number. */
const MOST = 10_000_000;

/**
 * A whole number out of digits with grouping marks ("1,200", "1.250.000", "12.0"); NaN when it has decimals, when dots may be
 * either ("1.250"), or when it begins like a telephone number.
 */
export function parseWhole(text: string): number {
  const whole = text.replace(/[.,]0{1,2}$/, '');
  const plain = /^\d{1,3}(,\d{3})+$|^\d{1,3}( \d{3})+$|^\d{1,3}(\.\d{3}){2,}$/.test(whole) ? whole.replace(/[ .,]/g, '') : whole;
  if (!/^\d{1,10}$/.test(plain) || (plain.length > 3 && plain.startsWith('0'))) return Number.NaN;
  const value = Number(plain);
  return value <= MOST ? value : Number.NaN;
}

const looksLikeYear = (value: number) => value >= 1990 && value <= 2035;

/** Two bounds as a range, mended when they stand the wrong way round; undefined when they look like years or a month. */
export function makeRange(first: number, second: number): Quantity | undefined {
  const years = looksLikeYear(first) && (looksLikeYear(second) || second <= 12);
  if (years || (first <= 12 && looksLikeYear(second))) return undefined;
  const [min, max] = first <= second ? [first, second] : [second, first];
  const qualifier = min === max ? 'exact' : 'range';
  return { min, max, qualifier, group: 0, reversed: first > second, detail: false };
}

const FIRST_WIDER: Readonly<Record<CasesQualifier, number>> = {
  exact: 0,
  range: 1,
  approximate: 2,
  'at-most': 3,
  'at-least': 4,
  several: 5,
};

/** The sum of groups that do not overlap ("5+ children and 6+ adults"); undefined when they may. */
export function addGroups(groups: readonly Quantity[]): Quantity | undefined {
  let seen = 0;
  const sum: Quantity = { min: 0, max: 0, qualifier: 'exact', unit: 'persons', group: 0, reversed: false, detail: false };
  for (const part of groups) {
    if (part.group === 0 || (seen & part.group) !== 0) return undefined;
    seen |= part.group;
    sum.min += part.min;
    sum.max = sum.max === null || part.max === null ? null : sum.max + part.max;
    if (FIRST_WIDER[part.qualifier] > FIRST_WIDER[sum.qualifier]) sum.qualifier = part.qualifier;
  }
  return sum;
}

/** One quantity for the whole cell; undefined when its numbers do not go together in a way that is certain. */
export function combineQuantities(all: readonly Quantity[]): Quantity | undefined {
  const [first] = all;
  if (!first || all.length === 1) return first;
  const details = all.filter((part) => part.detail);
  if (all.length === 2 && details[0]?.min === first.min && details[0].max === first.max) return { ...details[0], ...first };
  if (all.length === details.length + 1 && !first.detail) {
    const sum = addGroups(details);
    if (sum) return sum.min === first.min && sum.max === first.max ? { ...first, unit: first.unit ?? 'persons' } : undefined;
  }
  return addGroups(all) ?? pickPersons(all) ?? joinBounds(all);
}

/** "12 cases/30 victims": the persons. */
function pickPersons(all: readonly Quantity[]): Quantity | undefined {
  const persons = all.filter((part) => part.unit === 'persons');
  const others = all.filter((part) => part.unit === 'cases' || part.unit === 'incidents');
  return persons.length === 1 && others.length === all.length - 1 ? persons[0] : undefined;
}

/** "at least 5, at most 10". */
function joinBounds(all: readonly Quantity[]): Quantity | undefined {
  const [low, high] = all;
  if (all.length !== 2 || low?.qualifier !== 'at-least' || high?.qualifier !== 'at-most') return undefined;
  return high.max !== null && low.min <= high.max ? { ...low, max: high.max, qualifier: 'range' } : undefined;
}
