import type { Diagnostic, ReadingNotice, Severity } from '@routebook/core';
import { type CellMark, severities } from '../xlsx/marks/cell-mark.js';
import { noteText } from './note-text.js';
import type { PlacedFinding } from './placed-findings.js';
import type { Speaker } from './speaker.js';

/** Beyond this many notes on a sheet a spreadsheet program becomes slow. */
const MOST_NOTES = 2_000;

/** The marks of all cells with findings; when a sheet has too many for a note each, a notice tells so. */
export interface CellMarks {
  readonly marks: readonly CellMark[];
  readonly notices: readonly ReadingNotice[];
}

/** One mark for each cell with findings, as grave as the gravest of them. */
export function cellMarks(placed: readonly PlacedFinding[], speaker: Speaker): CellMarks {
  const sheets = [...gather(placed)].map(([sheet, cells]) => marksOfSheet(sheet, cells, speaker));
  return { marks: sheets.flatMap(({ marks }) => marks), notices: sheets.flatMap(({ notices }) => notices) };
}

/** Findings by sheet and cell, the gravest of a cell first. */
function gather(placed: readonly PlacedFinding[]): Map<string, Map<string, Diagnostic[]>> {
  const sheets = new Map<string, Map<string, Diagnostic[]>>();
  for (const severity of severities) {
    for (const { finding, sheet, cell } of placed) {
      if (finding.severity !== severity || sheet === undefined || cell === undefined) continue;
      const cells = sheets.get(sheet) ?? new Map<string, Diagnostic[]>();
      sheets.set(sheet, cells);
      const present = cells.get(cell);
      if (present) present.push(finding);
      else cells.set(cell, [finding]);
    }
  }
  return sheets;
}

function marksOfSheet(sheet: string, cells: ReadonlyMap<string, readonly Diagnostic[]>, speaker: Speaker): CellMarks {
  const noted = cells.size <= MOST_NOTES ? undefined : firstOfEach(cells);
  const marks = Array.from(cells, ([cell, findings]): CellMark => {
    const note = !noted || noted.has(cell) ? noteText(findings, speaker) : '';
    return { sheet, cell, severity: findings[0]?.severity ?? ('info' satisfies Severity), note };
  });
  const notices = noted ? [{ code: 'notes-limited', args: { sheet, count: cells.size, shown: noted.size } }] : [];
  return { marks, notices };
}

/** The first cell of each thing that is said, then the gravest of the others, as many as may have a note. */
function firstOfEach(cells: ReadonlyMap<string, readonly Diagnostic[]>): Set<string> {
  const told = new Set<string>();
  const noted = new Set<string>();
  for (const [cell, findings] of cells) {
    const fresh = findings.map(({ code, args }) => `${code} ${JSON.stringify(args)}`).filter((key) => !told.has(key));
    for (const key of fresh) told.add(key);
    if (fresh.length > 0 && noted.size < MOST_NOTES) noted.add(cell);
  }
  for (const cell of cells.keys()) if (noted.size < MOST_NOTES) noted.add(cell);
  return noted;
}
