import type { CodeListName } from '../../model/fields.js';
import type { Fact, RowFacts } from '../../read/facts.js';
import type { CodesReading } from '../../read/reading.js';
import type { Report, TableFacts } from '../check.js';
import { replaceFix } from './fixes.js';
import { quote } from './quote.js';
import { isError, spotOf } from './spot.js';

/** Reports each word of a cell that is in none of the code lists, with the codes that come close. */
export function reportUnknownWords(fact: Fact<CodesReading>, row: RowFacts, facts: TableFacts, report: Report): void {
  if (fact.reading.unmatched.length === 0) return;
  const spot = spotOf(facts, row, fact.column);
  if (isError(spot.value)) return;
  for (const { text, suggestions } of fact.reading.unmatched) {
    const fixes = suggestions.flatMap((code) => replaceFix('choice', spot, text, asWords(code)));
    report({ ...spot, args: { text: quote(text), suggestions: suggestions.join(', ') }, fixes });
  }
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
