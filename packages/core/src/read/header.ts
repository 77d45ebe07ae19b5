import { cellText } from '../model/cell.js';
import type { Grid } from '../model/grid.js';
import type { PhraseReader } from './header-phrase.js';
import { isHxlRow } from './hxl.js';
import { profileRows, type RowProfile } from './row-profile.js';

/** Where the header of a table stands. Rows are zero-based. */
export interface FoundHeader {
  /** From top to bottom, one to three rows. */
  readonly rows: readonly number[];
  /** The HXL row below (or instead of) them. */
  readonly tagRow?: number;
  /** Cells of the last row whose words are known. */
  readonly knownWords: number;
}

/** A header is looked for among this many rows that are not blank, from the top. */
const ROWS_LOOKED_AT = 30;
const ROWS_BELOW = 12;
const ROWS_COMPARED = 8;
const MOST_HEADER_ROWS = 3;
const ROWS_EXTENDED = 5;
/** Blank rows may stand between the rows of a header, but not more than this. */
const LARGEST_GAP = 4;

interface Candidate {
  readonly profile: RowProfile;
  readonly known: number;
}

/** A row of headers is mostly text or years; values and marks for missing values belong to the data. */
function looksLikeHeader({ profile, known }: Candidate): boolean {
  const { filled, texts, years, values, missing, longTexts } = profile;
  if (longTexts > filled / 2) return false;
  if (known >= 2 && known >= filled / 2) return true;
  return values + missing <= filled * 0.2 && (texts > 0 || years >= 2);
}

function typicalWidth(profiles: readonly RowProfile[]): number {
  const widths = profiles.map(({ filled }) => filled).sort((a, b) => a - b);
  return Math.max(1, widths[Math.floor(widths.length * 0.6)] ?? 1);
}

/** Share of the columns that hold values below while this row holds text there. */
function typeChange(profile: RowProfile, below: readonly RowProfile[]): number {
  let changed = 0;
  let compared = 0;
  for (let column = 0; column < profile.kinds.length; column++) {
    const kind = profile.kinds[column];
    if (kind !== 'text' && kind !== 'year') continue;
    let valued = 0;
    let filled = 0;
    for (const { kinds } of below) {
      const other = kinds[column] ?? 'blank';
      if (other === 'blank') continue;
      filled++;
      if (other !== 'text' && !(kind === 'year' && other === 'year')) valued++;
    }
    if (filled === 0) continue;
    compared++;
    if (valued >= filled * 0.6) changed++;
  }
  return compared === 0 ? 0 : changed / compared;
}

/** A row of data: it holds values, and they are no row of years. */
function looksLikeData({ profile, known }: Candidate): boolean {
  const { filled, values, missing, years } = profile;
  if (known >= 2 && known >= filled / 2) return false;
  return filled >= 2 && (values + missing >= Math.max(1, filled * 0.3) || (years > 0 && values + years >= filled * 0.6 && values > 0));
}

function score(at: number, candidates: readonly Candidate[], width: number): number {
  const candidate = candidates[at];
  if (!candidate || !looksLikeHeader(candidate)) return Number.NEGATIVE_INFINITY;
  const { profile, known } = candidate;
  const below = candidates.slice(at + 1, at + 1 + ROWS_COMPARED).map((other) => other.profile);
  let dataAbove = 0;
  for (let i = 0; i < at; i++) if (looksLikeData(candidates[i] as Candidate)) dataAbove++;
  const fill = Math.min(1, profile.filled / width);
  const words =
    known >= 2 || (known === 1 && profile.filled <= 2) ? known / profile.filled + Math.min(known, 8) / 4 : known / profile.filled / 2;
  const alone = profile.filled === 1 && width > 1 ? 1.5 : 0;
  return (
    1.5 * fill +
    2 * typeChange(profile, below) +
    1.5 * words +
    0.5 * profile.distinct -
    1.2 * dataAbove -
    alone -
    (profile.longTexts > 0 ? 0.5 : 0) +
    (below.length > 0 ? 0.3 : 0)
  );
}

/** Finds the header of the first table at or below `from`; undefined when nothing looks like one. */
export function findHeader(grid: Grid, from: number, read: PhraseReader, until = grid.rows.length): FoundHeader | undefined {
  const profiles = profileRows(grid, from, ROWS_LOOKED_AT + ROWS_BELOW, until);
  const tags = profiles.find(({ row }) => isHxlRow(grid.rows[row]));
  const candidates = profiles.map((profile) => ({ profile, known: knownCells(grid, profile, read) }));
  if (tags) return headerAtTags(grid, tags.row, candidates, read);
  const width = typicalWidth(profiles);
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < Math.min(candidates.length, ROWS_LOOKED_AT); at++) {
    const reached = score(at, candidates, width);
    if (reached > highest) {
      highest = reached;
      best = at;
    }
  }
  if (best < 0) return undefined;
  return headerAround(lastHeaderRow(best, candidates, grid, read), candidates, grid, read);
}

/**
 * A header may go on below the best row. Where words are known, only known words go on with it, so that no row of data is taken in; where none are,
 * rows of text over columns of values do. A lone first cell begins a group of rows.
 */
function lastHeaderRow(best: number, candidates: readonly Candidate[], grid: Grid, read: PhraseReader): number {
  const spoken = (candidates[best] as Candidate).known >= 2;
  let last = best;
  for (let at = best + 1; at < candidates.length && at <= best + ROWS_EXTENDED; at++) {
    const candidate = candidates[at] as Candidate;
    const { profile } = candidate;
    const above = candidates[last] as Candidate;
    if (!looksLikeHeader(candidate) || profile.row - above.profile.row > LARGEST_GAP) break;
    if (profile.filled === 1 && profile.first <= above.profile.first && !namesFirstColumn(at, candidates)) break;
    const below = candidates.slice(at + 1, at + 1 + ROWS_COMPARED).map((other) => other.profile);
    if (isBelowNames(grid, above.profile.row, candidate)) last = at;
    else if (spoken ? !namesFields(grid, profile, read) : typeChange(profile, below) < 0.5) break;
    last = at;
  }
  return last;
}

/** Visible labels directly below a hidden row of technical names, as in templates that are filled by a program. */
function isBelowNames({ hiddenRows }: Grid, above: number, { profile, known }: Candidate): boolean {
  return profile.row === above + 1 && hiddenRows.has(above) && !hiddenRows.has(profile.row) && known >= 2 && known >= profile.filled * 0.4;
}

/** A lone cell below the other headers names its column when no row of the header above it does. */
function namesFirstColumn(at: number, candidates: readonly Candidate[]): boolean {
  const { first } = (candidates[at] as Candidate).profile;
  const above = candidates.slice(Math.max(0, at - MOST_HEADER_ROWS), at).filter(({ profile }) => profile.filled > 1);
  return above.length > 0 && above.every(({ profile }) => (profile.kinds[first] ?? 'blank') === 'blank');
}

/** At least two cells, and six in ten, name a field or a part of a place. */
function namesFields(grid: Grid, { row, kinds, filled }: RowProfile, read: PhraseReader): boolean {
  let naming = 0;
  for (let column = 0; column < kinds.length; column++) {
    if (kinds[column] !== 'text') continue;
    const { field, confidence, part, said } = read(cellText(grid.rows[row]?.[column]));
    if (said.unknown === 0 && (part !== undefined || (field !== null && confidence >= 0.5))) naming++;
  }
  return naming >= 2 && naming >= filled * 0.6;
}

function knownCells(grid: Grid, profile: RowProfile, read: PhraseReader): number {
  let known = 0;
  for (let column = 0; column < profile.kinds.length; column++) {
    if (profile.kinds[column] !== 'text') continue;
    const guess = read(cellText(grid.rows[profile.row]?.[column]));
    if (guess.known && guess.said.unknown * 2 <= guess.said.words) known++;
  }
  return known;
}

function headerAtTags(grid: Grid, tagRow: number, candidates: readonly Candidate[], read: PhraseReader): FoundHeader {
  const above = candidates.filter(({ profile }) => profile.row < tagRow);
  const last = above.at(-1);
  if (!last) return { rows: [tagRow], tagRow, knownWords: 0 };
  const header = headerAround(above.length - 1, above, grid, read);
  return { ...header, tagRow };
}

function headerAround(at: number, candidates: readonly Candidate[], grid: Grid, read: PhraseReader): FoundHeader {
  const found = candidates[at] as Candidate;
  const rows = [found.profile.row];
  for (let above = at - 1; above >= 0 && rows.length < MOST_HEADER_ROWS; above--) {
    const candidate = candidates[above] as Candidate;
    if (candidate.profile.row !== (rows[0] as number) - 1 || !belongsAbove(candidate, found, grid, read)) break;
    rows.unshift(candidate.profile.row);
  }
  return { rows, knownWords: found.known };
}

/**
 * A row above the last header row is part of the header when it groups columns (merged cells, words about the parts of a route), names columns
 * that have no name below, or has a name for nearly every column.
 */
function belongsAbove(candidate: Candidate, below: Candidate, grid: Grid, read: PhraseReader): boolean {
  const { profile } = candidate;
  if (!looksLikeHeader(candidate) || profile.longTexts > 0) return false;
  const widest = widestMerge(grid, profile.row);
  if (profile.filled === 1 && (profile.first <= below.profile.first || widest >= below.profile.filled * 0.7)) return false;
  if (widest > 1 && (profile.filled >= 2 || candidate.known > 0)) return true;
  if (profile.filled >= 2 && profile.filled >= below.profile.filled * 0.8) return true;
  let roles = 0;
  for (let column = 0; column < profile.kinds.length; column++) {
    if (profile.kinds[column] === 'blank') continue;
    if (profile.filled >= 2 && (below.profile.kinds[column] ?? 'blank') === 'blank') return true;
    const { roles: named, ideas } = read(cellText(grid.rows[profile.row]?.[column])).said;
    if (named.length > 0 || ideas.has('from') || ideas.has('to')) roles++;
  }
  return roles >= 2 || (roles === 1 && profile.filled === 1);
}

function widestMerge(grid: Grid, row: number): number {
  return grid.merges.reduce((widest, area) => (area.top === row ? Math.max(widest, area.right - area.left + 1) : widest), 1);
}
