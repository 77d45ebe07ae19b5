import { type FieldKey, fieldOf } from '../model/fields.js';
import type { Evidence } from './evidence.js';
import type { FieldGuess, Part } from './field-guess.js';
import { type ColumnLabel, shownHeader } from './header-labels.js';
import type { PhraseReader } from './header-phrase.js';
import { type HxlGuess, hxlField } from './hxl.js';
import { groupPath, isKoboMeta } from './kobo.js';
import { standardName } from './standard-names.js';
import type { MappedBy } from './table.js';

/** At or above: a mapping is sure. */
export const SURE = 0.8;
/** Below: a column is not mapped. Between the two it is doubtful, and a person is asked. */
export const UNMAPPED_BELOW = 0.5;
const HIDDEN_TRUST = 0.75;
const ENDS = ['from', 'to', 'start', 'end'] as const;

export interface ColumnOptions {
  readonly read: PhraseReader;
  /** What a person said about a column; undefined = nothing. */
  readonly given: (column: number, header: string) => FieldKey | null | undefined;
  readonly evidence?: Evidence;
  /** Words that stand above all columns: the name of the sheet of a repeat group. */
  readonly context?: string;
}

/** A column on its way to being mapped. */
export interface Draft {
  readonly label: ColumnLabel;
  readonly header: string;
  field: FieldKey | null;
  confidence: number;
  by: MappedBy;
  rival?: FieldKey;
  option?: string;
  twinOf?: number;
  /** A part of a place without saying of which, or of the places on the way. */
  part?: Part;
  /** "From" or "to", "start" or "end" was said: dates have these, too. */
  bareEnd?: boolean;
}

function fromGuess(draft: Draft, guess: FieldGuess): Draft {
  const { field, confidence, rival, part } = guess;
  const said = field !== null || confidence > 0 || part !== undefined;
  const bareEnd = field !== null && fieldOf(field).role !== undefined && ENDS.some((idea) => guess.said.ideas.has(idea));
  return { ...draft, field, confidence, by: said ? (guess.similar ? 'similar-words' : 'words') : 'nothing', rival, part, bareEnd };
}

/** What stands above a label helps only when the label alone does not say it all. */
function readWords(own: string, groups: string, read: PhraseReader): FieldGuess {
  const alone = read(own);
  if (groups === '' || (alone.field !== null && alone.confidence >= SURE) || alone.confidence >= 0.9) return alone;
  const above = read(`${groups} ${own}`);
  const below = read(`${own} ${groups}`);
  const joined = below.confidence > above.confidence ? below : above;
  return joined.field !== null && joined.confidence > alone.confidence ? joined : alone;
}

function draftByWords(draft: Draft, { read, context }: ColumnOptions): Draft {
  const { label } = draft;
  const path = groupPath(label.own);
  const groups = [context ?? '', ...label.groups, path?.groups ?? ''].filter((text) => text !== '').join(' ');
  const guess = readWords(path?.name ?? label.own, groups, read);
  const loose = guess.field === null && guess.part !== undefined;
  if (label.hidden === undefined || (guess.known && !loose)) return fromGuess(draft, guess);
  return draftByHiddenName(draft, label.hidden, read) ?? fromGuess(draft, guess);
}

/** A technical name in a hidden row helps where the visible label says nothing, or not of which place it speaks. Never sure. */
function draftByHiddenName(draft: Draft, name: string, read: PhraseReader): Draft | undefined {
  const standard = standardName(name);
  if (standard) return { ...draft, ...standard, by: 'standard-name', confidence: Math.min(standard.confidence, HIDDEN_TRUST) };
  const guess = read(name);
  if (guess.field === null) return undefined;
  return { ...fromGuess(draft, guess), confidence: Math.min(guess.confidence, HIDDEN_TRUST) };
}

/** A tag decides over words, unless it is not known or does not say of which place it speaks. */
function draftByTag(draft: Draft, { decides, ...guess }: HxlGuess, options: ColumnOptions): Draft {
  const tagged: Draft = { ...draft, ...guess, by: 'hxl' };
  if (decides) return tagged;
  const spoken = draftByWords(draft, options);
  return spoken.field !== null || guess.part === undefined ? spoken : tagged;
}

/** What the label of a column says, looked at by itself: as a person said, by HXL tag, by standard name, by words. */
export function draftColumn(label: ColumnLabel, options: ColumnOptions, kobo: boolean): Draft {
  const draft: Draft = { label, header: shownHeader(label), field: null, confidence: 0, by: 'nothing' };
  const given = options.given(label.column, draft.header);
  if (given !== undefined) return { ...draft, field: given, confidence: 1, by: 'given' };
  if (label.tag) return draftByTag(draft, hxlField(label.tag), options);
  if (kobo && isKoboMeta(label.own)) return { ...draft, confidence: 0.95, by: 'standard-name' };
  const standard = standardName(label.own);
  if (standard) return { ...draft, ...standard, by: 'standard-name' };
  return draftByWords(draft, options);
}
