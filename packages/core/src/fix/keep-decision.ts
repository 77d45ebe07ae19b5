import type { Args, Diagnostic } from '../model/diagnostic.js';
import { fieldOf } from '../model/fields.js';
import type { PersonalReader } from '../read/personal-data.js';
import type { ValueGroup } from '../review/group.js';
import { prepareTools, type ReviewOptions } from '../review/tools.js';
import { looksLikeFormula } from '../text/formula.js';
import { type Decision, withoutCell } from './decision.js';
import type { KeptChoice, KeptDecision } from './kept-choice.js';

/** Findings about people, or exact enough to lead to them: decided anew each time. */
const PERSONAL = /^personal-data|^place-too-fine$|^looks-like-formula/;
/** Arguments that name a place in one sheet: such a decision means nothing in another. */
const PLACES_IN_SHEET = ['row', 'rows', 'other', 'cell', 'area', 'column', 'count', 'sheet'];

/** Makes decisions fit to be kept and passed on: one for each field of the question; none when personal data could be in it. */
export function decisionKeeper(options: ReviewOptions): (question: ValueGroup, decision: Decision) => KeptDecision[] {
  const { personalData } = prepareTools(options);
  return ({ first, findings }, decision) => {
    const choice = choiceOf(first, decision);
    if (
      !choice ||
      !isAboutValue(first) ||
      [...textsIn(first.args), ...textsOf(choice)].some((text) => isPersonal(text, first, personalData))
    )
      return [];
    const fields = new Set(findings.map(({ field }) => field));
    return [...fields].map((field) => ({
      code: first.code,
      ...(field !== undefined && { field }),
      args: first.args,
      ...choice,
    }));
  };
}

function choiceOf({ fixes }: Diagnostic, decision: Decision): KeptChoice | undefined {
  if ('write' in decision) return looksLikeFormula(decision.write) ? undefined : { write: decision.write };
  if ('leave' in decision) return decision;
  const fix = fixes[decision.fix];
  if (!fix || fix.columns || PLACES_IN_SHEET.some((name) => name !== 'cell' && Object.hasOwn(fix.args, name))) return undefined;
  return { choose: { fix: fix.title, args: withoutCell(fix.args) } };
}

/** Free text may tell of people in ways that nothing recognises; only what stands for a place, a number or a code is kept. */
function isAboutValue({ code, field, args }: Diagnostic): boolean {
  const isFree = field === undefined || fieldOf(field).kind === 'text';
  const names = Object.keys(args);
  return !isFree && names.length > 0 && !PERSONAL.test(code) && !PLACES_IN_SHEET.some((name) => names.includes(name));
}

function textsOf(choice: KeptChoice): string[] {
  if ('write' in choice) return [choice.write];
  return 'leave' in choice ? [choice.reason ?? ''] : textsIn(choice.choose.args);
}

function textsIn(args: Args): string[] {
  return Object.values(args).filter((value) => typeof value === 'string');
}

/** An ellipsis stands where a finding does not quote what was written. */
function isPersonal(text: string, { field }: Diagnostic, personal: PersonalReader): boolean {
  const { kind } = fieldOf(field ?? 'notes');
  const isPlace = kind !== 'code' && kind !== 'cases' && kind !== 'count' && kind !== 'period';
  return text.includes('…') || personal.cell(text).length > 0 || (isPlace && personal.names(text).length > 0);
}
