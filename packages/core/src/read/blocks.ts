import type { MappedColumn } from './table.js';

/** Columns that stand side by side, without one between them that has neither a header nor a value. */
export function splitBlocks(columns: readonly MappedColumn[], hasValues: (column: number) => boolean): MappedColumn[][] {
  const blocks: MappedColumn[][] = [];
  let open: MappedColumn[] = [];
  for (const column of columns) {
    if (column.header !== '' || hasValues(column.column)) open.push(column);
    else if (open.length > 0) {
      blocks.push(open);
      open = [];
    }
  }
  if (open.length > 0) blocks.push(open);
  return blocks;
}

const fieldsOf = (columns: readonly MappedColumn[]): Set<string> => new Set(columns.flatMap(({ field }) => field ?? []));

/**
 * The columns of each table that stands on these rows: usually one. A block to the right that tells of routes by itself, with fields that the first
 * has too, is another table. One that only repeats fields (a list of choices beside the table) stays unused.
 */
export function tablesSideBySide(
  blocks: readonly (readonly MappedColumn[])[],
  tellsOfRoutes: (columns: readonly MappedColumn[]) => boolean,
): MappedColumn[][] {
  const main = blocks.find(tellsOfRoutes);
  if (!main || blocks.length === 1) return [blocks.flat()];
  const known = fieldsOf(main);
  const tables: MappedColumn[][] = [];
  let open: MappedColumn[] = [];
  let seen = new Set<string>();
  for (const block of blocks) {
    const own = fieldsOf(block);
    const repeats = [...own].some((field) => field !== 'transit' && (seen.has(field) || (block !== main && known.has(field))));
    if (repeats && tellsOfRoutes(block) && seen.size > 0) {
      tables.push(open);
      open = [...block];
      seen = own;
    } else {
      const isList = repeats && !tellsOfRoutes(block) && block.every(({ by }) => by !== 'given');
      open.push(...(isList ? block.map(unused) : block));
      if (!isList) for (const field of own) seen.add(field);
    }
  }
  tables.push(open);
  return tables;
}

function unused(column: MappedColumn): MappedColumn {
  const { column: at, header, field, confidence, by } = column;
  return { column: at, header, field: null, confidence, by, ...(field && { rival: field }) };
}
