import { fieldOf, type FieldKey, type PlaceRole } from '../model/fields.js';
import type { Grid } from '../model/grid.js';
import { contentOf, type Evidence, fieldOfContent, sampleCells } from './evidence.js';
import { placeField, type FieldGuess, type Part } from './field-guess.js';
import { type ColumnLabel, shownHeader } from './header-labels.js';
import type { PhraseReader } from './header-phrase.js';
import { hxlField } from './hxl.js';
import { groupPath, isKoboExport, isKoboMeta } from './kobo.js';
import { standardName } from './standard-names.js';
import type { MappedBy, MappedColumn } from './table.js';
import { findTwins } from './twins.js';

/** At or above: a mapping is sure. */
export const SURE = 0.8;
/** Below: a column is not mapped. Between the two it is doubtful, and a person is asked. */
export const UNMAPPED_BELOW = 0.5;

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
  /** A part of a place without saying of which. */
  part?: Part;
}

function fromGuess(draft: Draft, guess: FieldGuess): Draft {
  const by: MappedBy = guess.similar ? 'similar-words' : 'words';
  const said = guess.field !== null || guess.confidence > 0 || guess.part !== undefined;
  return { ...draft, field: guess.field, confidence: guess.confidence, by: said ? by : 'nothing', rival: guess.rival, part: guess.part };
}

/** What stands above a label helps only when the label alone does not say it all. */
function readWords(own: string, groups: string, read: PhraseReader): FieldGuess {
  const alone = read(own);
  if (groups === '' || (alone.field !== null && alone.confidence >= SURE) || alone.confidence >= 0.9) return alone;
  const joined = [read(`${groups} ${own}`), read(`${own} ${groups}`)].sort((a, b) => b.confidence - a.confidence)[0] as FieldGuess;
  return joined.field !== null && joined.confidence > alone.confidence ? joined : alone;
}

function draftByWords(draft: Draft, { read, context }: ColumnOptions): Draft {
  const { label } = draft;
  const path = groupPath(label.own);
  const groups = [context ?? '', ...label.groups, path?.groups ?? ''].filter((text) => text !== '').join(' ');
  const guess = readWords(path?.name ?? label.own, groups, read);
  if (guess.field === null && guess.confidence === 0 && guess.part === undefined && label.hidden !== undefined) {
    const technical = standardName(label.hidden);
    if (technical) return { ...draft, ...technical, by: 'standard-name', confidence: Math.min(technical.confidence, 0.75) };
    return { ...fromGuess(draft, read(label.hidden)), by: 'similar-words' };
  }
  return fromGuess(draft, guess);
}

function draftOf(label: ColumnLabel, options: ColumnOptions, kobo: boolean): Draft {
  const draft: Draft = { label, header: shownHeader(label), field: null, confidence: 0, by: 'nothing' };
  const given = options.given(label.column, draft.header);
  if (given !== undefined) return { ...draft, field: given, confidence: 1, by: 'given' };
  if (label.tag) return { ...draft, ...hxlField(label.tag), by: 'hxl' };
  if (kobo && isKoboMeta(label.own)) return { ...draft, confidence: 0.95, by: 'standard-name' };
  const standard = standardName(label.own);
  if (standard) return { ...draft, ...standard, by: 'standard-name' };
  return draftByWords(draft, options);
}

/** Words failed: what the column holds decides, and is never sure. */
function addContent(draft: Draft, drafts: readonly Draft[], grid: Grid, rows: readonly number[], evidence: Evidence): void {
  if (draft.by !== 'nothing') return;
  const content = contentOf(sampleCells(grid, draft.label.column, rows), evidence);
  if (content === undefined) return;
  const field = fieldOfContent(content);
  if (field === undefined) draft.part = content === 'country' ? 'country' : 'city';
  else if (!drafts.some((other) => other.field === field)) Object.assign(draft, { field, confidence: draft.header === '' ? 0.6 : 0.65 });
  else return;
  draft.by = 'content';
}

const ROLES: readonly PlaceRole[] = ['origin', 'exploitation', 'destination'];

function roleBefore(draft: Draft, drafts: readonly Draft[]): PlaceRole | undefined {
  const before = drafts.find((other) => other.label.column === draft.label.column - 1 && other.label.groups.join() === draft.label.groups.join());
  return before?.field ? fieldOf(before.field).role : undefined;
}

/** "City" or "Country" alone: the role of the column before, else the first role that has no such part yet. Always asked. */
function placeLooseParts(drafts: readonly Draft[]): void {
  const taken = new Set(drafts.map(({ field }) => field));
  for (const draft of drafts) {
    if (draft.part === undefined || draft.field !== null) continue;
    const part = draft.part;
    const before = roleBefore(draft, drafts);
    const free = ROLES.filter((role) => !taken.has(placeField(role, part)) && !taken.has(role));
    const [first, second] = before && !taken.has(placeField(before, part)) ? [before, free.find((role) => role !== before)] : free;
    if (!first) continue;
    draft.field = placeField(first, part);
    draft.confidence = before === first ? 0.7 : 0.55;
    if (second) draft.rival = placeField(second, part);
    taken.add(draft.field);
  }
}

/** "Origin" beside "Origin country" is its city; beside "Origin city" it is its country. */
function splitWholePlaces(drafts: readonly Draft[]): void {
  const taken = new Set(drafts.map(({ field }) => field));
  for (const draft of drafts) {
    if (draft.by === 'given' || draft.field === null || fieldOf(draft.field).kind !== 'place') continue;
    const role = draft.field as PlaceRole;
    const hasCountry = taken.has(`${role}.country`);
    const hasCity = taken.has(`${role}.city`);
    if (hasCountry === hasCity) continue;
    draft.rival = role;
    draft.field = hasCountry ? `${role}.city` : `${role}.country`;
    draft.confidence = Math.min(draft.confidence, hasCountry ? 0.85 : 0.7);
  }
}

/** "Exploitation" alone is the type where the places are known, and the place where the type is. */
function settleExploitation(drafts: readonly Draft[], grid: Grid, rows: readonly number[], evidence?: Evidence): void {
  const fields = drafts.map(({ field }) => field);
  for (const draft of drafts) {
    if (draft.field !== 'exploitation' || draft.rival !== 'exploitationType') continue;
    const content = evidence && contentOf(sampleCells(grid, draft.label.column, rows), evidence);
    const placesKnown = fields.includes('exploitation.city') || fields.includes('exploitation.country');
    const isType = content === 'exploitationType' || (content === undefined && placesKnown && !fields.includes('exploitationType'));
    const isPlace = content === 'country' || content === 'city' || (content === undefined && fields.includes('exploitationType'));
    if (isType) Object.assign(draft, { field: 'exploitationType', rival: 'exploitation', confidence: 0.85 });
    else if (isPlace) draft.confidence = 0.85;
  }
}

function finish(draft: Draft): MappedColumn {
  const { label, header, by, rival, option, twinOf } = draft;
  const unsure = draft.field !== null && draft.confidence < UNMAPPED_BELOW;
  const near = unsure ? (draft.field as FieldKey) : rival;
  return {
    column: label.column,
    header,
    field: unsure ? null : draft.field,
    confidence: draft.confidence,
    by,
    ...(near && { rival: near }),
    ...(option !== undefined && { option }),
    ...(twinOf !== undefined && { twinOf }),
  };
}

/**
 * Finds the field of each column: as a person said, by HXL tag, by the name of a standard, by the words of its header in any language, or by
 * what it holds. A confidence of 0.8 or more is sure, below 0.5 the column is not mapped, between them a person is asked. A column with
 * `field` null that is not by 'nothing' was recognised as something that is no part of a route.
 */
export function mapColumns(grid: Grid, labels: readonly ColumnLabel[], rows: readonly number[], options: ColumnOptions): MappedColumn[] {
  const kobo = isKoboExport(labels.map(({ own }) => own));
  const drafts = labels.map((label) => draftOf(label, options, kobo));
  findTwins(drafts, grid, rows, options.read);
  const { evidence } = options;
  if (evidence) for (const draft of drafts) addContent(draft, drafts, grid, rows, evidence);
  settleExploitation(drafts, grid, rows, evidence);
  splitWholePlaces(drafts);
  placeLooseParts(drafts);
  return drafts.map(finish);
}
