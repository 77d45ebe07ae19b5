import type { CodeListName } from '../../model/fields.js';
import type { Fact, RowFacts } from '../../read/facts.js';
import type { CodesReading } from '../../read/reading.js';
import type { Report, TableFacts } from '../check.js';
import { replaceFix } from './fixes.js';
import { quote } from './quote.js';
import { isError, spotOf } from './spot.js';

/**
 * Reports each word of a cell that counts nowhere, with the codes that come close: words of no list, and words of a list that this
 * column cannot give to ("smuggling" among the types: it is a kind of route).
 */
export function reportUnknownWords(fact: Fact<CodesReading>, row: RowFacts, facts: TableFacts, report: Report): void {
  const { unmatched, moved, state, crimeOnly, raw } = fact.reading;
  const isLost = state === 'unreadable' && unmatched.length === 0 && !crimeOnly;
  if (unmatched.length === 0 && moved.length === 0 && !isLost) return;
  const spot = spotOf(facts, row, fact.column);
  if (isError(spot.value)) return;
  for (const { text, suggestions } of unmatched) {
    const fixes = suggestions.flatMap((code) => replaceFix('choice', spot, text, asWords(code)));
    report({ ...spot, args: { text: quote(text), suggestions: suggestions.join(', ') }, fixes });
  }
  for (const { text, list } of moved) if (!countsElsewhere(fact, list)) report({ ...spot, args: { text: quote(text), suggestions: '' } });
  if (isLost) report({ ...spot, args: { text: quote(raw), suggestions: '' } });
}

/** Types among industries, and industries among types, are counted where they belong. */
function countsElsewhere({ field }: Fact<CodesReading>, list: CodeListName): boolean {
  return (field === 'industry' && list === 'exploitationType') || (field === 'exploitationType' && list === 'industry');
}

/** Reports words of the other list: they are understood, and counted there. */
export function reportMovedWords(list: CodeListName, fact: Fact<CodesReading>, row: RowFacts, facts: TableFacts, report: Report): void {
  for (const moved of fact.reading.moved) {
    if (moved.list === list) report({ ...spotOf(facts, row, fact.column), args: { text: quote(moved.text), code: moved.code } });
  }
}

/** A code as it is written into a cell: "forced labour" reads better than "forced-labour" and means the same. */
function asWords(code: string): string {
  return code.replaceAll('-', ' ');
}
