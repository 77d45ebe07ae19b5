import type { Args } from '../model/diagnostic.js';
import type { Sentences } from './sentences.js';

type Lexicon = Pick<Sentences, 'language' | 'direction' | 'fields' | 'words'>;
/** Gives the label of a code (`forced-labour`) in the reader's language; undefined when there is none. */
export type CodeLabel = (code: string) => string | undefined;

const PIECE = /\{([a-zA-Z]{1,30})(?::(field|code|word)|\|([^{}]{1,500}))?\}/g;
const OPTIONAL = /\[([^[\]]{1,500})\]/g;
const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Fills a template. `{text}` = the argument; `{fields:field}`, `{type:code}`, `{reason:word}` = its label, for each of a list parted by
 * ', '; `{count|# row|# rows}` = the form for that number, `#` standing for it, the forms in the order zero one two few many other of
 * those that the language has (or only two: one, other); `[ ... ]` is left out when an argument inside it is empty or missing.
 */
export function format(template: string, args: Args, lexicon: Lexicon, codeLabel?: CodeLabel): string {
  const fill = (text: string) =>
    text.replace(PIECE, (_, name: string, kind: string | undefined, forms: string | undefined) => {
      const value = argument(args, name);
      if (forms !== undefined) return pluralForm(forms.split('|'), Number(value), lexicon.language);
      return isolate(kind === undefined ? value : labels(kind, value, lexicon, codeLabel), lexicon);
    });
  return fill(template.replace(OPTIONAL, (_, part: string) => (lacksArgument(part, args) ? '' : part)));
}

function argument(args: Args, name: string): string {
  return Object.hasOwn(args, name) ? String(args[name]) : '';
}

function lacksArgument(part: string, args: Args): boolean {
  return [...part.matchAll(PIECE)].some(([, name]) => argument(args, name ?? '') === '');
}

function labels(kind: string, value: string, { fields, words }: Lexicon, codeLabel?: CodeLabel): string {
  const known: Readonly<Record<string, string>> = kind === 'field' ? fields : words;
  const label = (key: string) =>
    kind === 'code' ? (codeLabel?.(key) ?? key.replaceAll('-', ' ')) : Object.hasOwn(known, key) ? known[key] : key;
  return value.split(', ').map(label).join(', ');
}

/** Marks where a value begins and ends, so that "B6" or "Nairobi" keeps its direction inside a sentence that runs from right to left. */
function isolate(text: string, { direction }: Lexicon): string {
  return direction === 'rtl' && text !== '' ? `\u2068${text}\u2069` : text;
}

function pluralForm(forms: readonly string[], count: number, language: string): string {
  const rules = new Intl.PluralRules(language);
  const category = rules.select(count);
  const categories = ORDER.filter((name) => rules.resolvedOptions().pluralCategories.some((own) => own === name));
  const index = forms.length === categories.length ? categories.indexOf(category) : category === 'one' ? 0 : forms.length - 1;
  return (forms[index] ?? '').replaceAll('#', String(count));
}
