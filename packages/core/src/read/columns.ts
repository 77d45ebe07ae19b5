import type { FieldKey } from '../model/fields.js';
import type { Grid } from '../model/grid.js';
import { type ColumnOptions, type Draft, draftColumn, UNMAPPED_BELOW } from './column-draft.js';
import { type Content, contentOf, sampleCells } from './evidence.js';
import type { ColumnLabel } from './header-labels.js';
import { isKoboExport } from './kobo.js';
import {
  type ContentReader,
  confirmByContent,
  mapByContent,
  placeLooseParts,
  settleExploitation,
  splitSharedHeaders,
  splitWholePlaces,
} from './settle-columns.js';
import { settleRoute } from './settle-route.js';
import type { MappedColumn } from './table.js';
import { findTwins } from './twins.js';

function contentReader(grid: Grid, rows: readonly number[], { evidence }: ColumnOptions): ContentReader {
  if (!evidence) return () => undefined;
  const memo = new Map<number, Content | undefined>();
  return (column) => {
    if (!memo.has(column)) memo.set(column, contentOf(sampleCells(grid, column, rows), evidence));
    return memo.get(column);
  };
}

function finish(draft: Draft): MappedColumn {
  const { label, header, by, confidence, rival, option, twinOf, part } = draft;
  const unsure = draft.field !== null && confidence < UNMAPPED_BELOW;
  const near = unsure ? (draft.field as FieldKey) : rival;
  return {
    column: label.column,
    header,
    field: unsure ? null : draft.field,
    confidence,
    by,
    ...(near && { rival: near }),
    ...(draft.field === 'transit' && (part === 'city' || part === 'country') && { part }),
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
  const content = contentReader(grid, rows, options);
  const drafts = labels.map((label) => draftColumn(label, options, kobo));
  confirmByContent(drafts, content);
  findTwins(drafts, grid, rows, options.read);
  mapByContent(drafts, content);
  settleExploitation(drafts, content);
  splitSharedHeaders(drafts, content);
  placeLooseParts(drafts);
  splitWholePlaces(drafts, content);
  settleRoute(drafts, grid, rows);
  return drafts.map(finish);
}
