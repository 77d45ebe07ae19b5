import { columnIndex } from '../model/address.js';
import type { FieldKey } from '../model/fields.js';
import type { ColumnReview } from '../model/review.js';
import type { ColumnMapping } from '../read/mapping.js';
import { foldWords } from '../text/fold.js';

/**
 * The mapping in which these columns (by their letters) mean something else. A column is named by its heading where no other column has
 * the same, so that it is found again when the columns move, and no column of another table is meant.
 */
export function mapColumns(
  mapping: ColumnMapping,
  columns: Readonly<Record<string, FieldKey | null>>,
  table: readonly ColumnReview[],
): ColumnMapping {
  const said = new Map(Object.entries(mapping.columns));
  for (const [letters, field] of Object.entries(columns)) {
    const header = table.find(({ column }) => column === letters)?.header ?? '';
    const folded = foldWords(header);
    const alike = table.filter((other) => foldWords(other.header) === folded);
    // What was said of the heading goes before what is said of the letters.
    for (const key of [...said.keys()]) if (folded !== '' && foldWords(key) === folded) forget(said, key, alike, letters);
    said.set(folded !== '' && alike.length === 1 && columnIndex(header) < 0 ? header : letters, field);
  }
  return { columns: Object.fromEntries(said) };
}

/** Takes back what was said of a heading; its other columns go on meaning what they meant. */
function forget(said: Map<string, FieldKey | null>, key: string, alike: readonly ColumnReview[], letters: string): void {
  const field = said.get(key) ?? null;
  said.delete(key);
  for (const { column } of alike) if (column !== letters && !said.has(column)) said.set(column, field);
}
