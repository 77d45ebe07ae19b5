import type { Grid, Workbook } from '../model/grid.js';
import type { Evidence } from './evidence.js';
import { phraseReader } from './header-phrase.js';
import { headerTokens } from './header-tokens.js';
import type { Vocabulary } from './header-words.js';
import { type ColumnMapping, mappingReader } from './mapping.js';
import { isOwnSheet } from './own-sheet.js';
import { joinRepeats } from './repeats.js';
import { looksLikeList, routeFields, type SheetOptions, tablesOfSheet, tellsOfRoutes } from './sheet.js';
import { lastFilledRow } from './skipped-rows.js';
import type { SheetDecision, SheetSkippedReason, Table } from './table.js';

export interface FindTablesOptions {
  readonly vocabulary: Vocabulary;
  /** What a person said about columns. */
  readonly mapping?: ColumnMapping;
  /** Only this sheet, even when it is hidden. */
  readonly sheet?: string;
  /** Zero-based row of the (last) header row, where a person said so. */
  readonly headerRow?: number;
  /** For columns whose header says nothing that is known. */
  readonly evidence?: Evidence;
}

interface SheetResult {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  readonly reason?: SheetSkippedReason;
}

/** Whether a sheet is named like a code list (`list`) or like a cover, a guide or a summary (`aside`). */
function isNamed(name: string, kind: 'list' | 'aside', vocabulary: Vocabulary): boolean {
  const words = headerTokens(name).filter((word) => !/^\d+$/.test(word));
  return words.length > 0 && (vocabulary[kind].has(words.join(' ')) || words.every((word) => vocabulary[kind].has(word)));
}

function examine(grid: Grid, options: FindTablesOptions, sheetOptions: SheetOptions): SheetResult {
  const passed = (reason: SheetSkippedReason): SheetResult => ({ grid, tables: [], reason });
  const chosen = options.sheet !== undefined;
  if (chosen && grid.name !== options.sheet) return passed('not-chosen');
  if (!chosen && isOwnSheet(grid)) return passed('own');
  if (!chosen && grid.visibility !== 'visible') return passed('hidden');
  if (lastFilledRow(grid) < 0) return passed('empty');
  const found = tablesOfSheet(grid, sheetOptions);
  const given = chosen || options.headerRow !== undefined;
  const tells = (table: Table): boolean =>
    tellsOfRoutes(table.columns) === 'much' || (tellsOfRoutes(table.columns) === 'some' && !looksLikeList(table));
  const tables = found.filter((table) => tells(table) || given || table.columns.some(({ by, field }) => by === 'given' && field !== null));
  const named = (kind: 'list' | 'aside'): boolean => isNamed(grid.name, kind, options.vocabulary);
  if (tables.length === 0) return passed(named('list') || (!named('aside') && found.some(looksLikeList)) ? 'list' : 'no-table');
  if (given) return { grid, tables };
  return named('list') ? { grid, tables, reason: 'list' } : named('aside') ? { grid, tables, reason: 'not-chosen' } : { grid, tables };
}

function isGiven({ tables }: SheetResult): boolean {
  return tables.some(({ columns }) => columns.some(({ by, field }) => by === 'given' && field !== null));
}

/** A sheet that tells much less than the best one is a summary of it, a list, or another thing. */
function choose(results: readonly SheetResult[]): SheetResult[] {
  const richness = ({ tables }: SheetResult): number => Math.max(0, ...tables.map(({ columns }) => routeFields(columns).size));
  const rows = ({ tables }: SheetResult): number => tables.reduce((sum, { dataRows }) => sum + dataRows.length, 0);
  const open = results.filter(({ tables, reason }) => tables.length > 0 && reason === undefined);
  const candidates = open.length > 0 ? open : results.filter(({ tables }) => tables.length > 0);
  const tellsMuch = ({ tables }: SheetResult): boolean => tables.some(({ columns }) => tellsOfRoutes(columns) === 'much');
  const anyMuch = candidates.some(tellsMuch);
  const best = Math.max(0, ...candidates.map(richness));
  const anyRows = candidates.some((result) => rows(result) > 0);
  return results.map((result) => {
    if (result.tables.length === 0) return result;
    if (!candidates.includes(result)) return { grid: result.grid, tables: [], reason: result.reason };
    if (richness(result) < best * 0.5 || (anyMuch && !tellsMuch(result) && !isGiven(result)))
      return { grid: result.grid, tables: [], reason: 'not-chosen' };
    if (anyRows && rows(result) === 0) return { grid: result.grid, tables: [], reason: 'empty' };
    return { grid: result.grid, tables: result.tables };
  });
}

/**
 * Finds the tables of a workbook that tell of routes, and says of every sheet what was done with it. Nothing is thrown, whatever the sheets
 * hold; a workbook without such a table gives no tables and a reason for each sheet.
 */
export function findTables(workbook: Workbook, options: FindTablesOptions): { tables: Table[]; decisions: SheetDecision[] } {
  const read = phraseReader(options.vocabulary);
  const sheetOptions: SheetOptions = {
    read,
    vocabulary: options.vocabulary,
    given: mappingReader(options.mapping),
    ...(options.evidence && { evidence: options.evidence }),
    ...(options.headerRow !== undefined && { headerRow: options.headerRow }),
  };
  const results = choose(workbook.sheets.map((grid) => examine(grid, options, sheetOptions)));
  const joined = joinRepeats(
    results.flatMap(({ tables }) => tables),
    workbook.sheets,
    sheetOptions,
  );
  const decisions = results.map(({ grid, tables, reason }): SheetDecision => {
    if (joined.sheets.has(grid)) return { sheet: grid.name, used: true, reason: 'joined' };
    const used = tables.length > 0;
    return used ? { sheet: grid.name, used } : { sheet: grid.name, used, reason: reason ?? 'no-table' };
  });
  return { tables: joined.tables, decisions };
}
