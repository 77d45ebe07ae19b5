import type { Check, FileFacts, Finding, Report, TableFacts } from '../checks/check.js';
import { isPlain } from '../checks/finding/places.js';
import { cellAddress, columnName } from '../model/address.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { PlaceFact, RowFacts, Stop } from '../read/facts.js';
import { onceEach } from '../text/once-each.js';

/** Runs the checks that look at the file as a whole. */
export function checkFile(checks: readonly Check[], facts: FileFacts): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const check of checks) check.file?.(facts, collect(check, found));
  return found;
}

/** Runs the checks that look at a table and at each of its rows; gives findings in the order of the sheet. */
export function checkTable(checks: readonly Check[], facts: TableFacts): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const check of checks) check.table?.(facts, collect(check, found));
  const rowChecks = checks.flatMap((check) => (check.row ? [{ run: check.row, report: collect(check, found) }] : []));
  const checkPlaces = placeChecker(checks, facts, found);
  for (const row of facts.rows) {
    for (const { run, report } of rowChecks) run(row, facts, report);
    checkPlaces(row);
  }
  return withoutPersonalTexts(found).sort(inSheetOrder);
}

/** Most places are known as they are written: what is shared between rows is asked once. */
function placeChecker(checks: readonly Check[], facts: TableFacts, found: Diagnostic[]): (row: RowFacts) => void {
  const placeChecks = checks.flatMap((check) => (check.place ? [{ run: check.place, report: collect(check, found) }] : []));
  const isKnown = onceEach(isPlain);
  const look = (place: PlaceFact | undefined, row: RowFacts, stop?: Stop): void => {
    if (!place || isKnown(place)) return;
    for (const { run, report } of placeChecks) run(place, row, facts, report, stop);
  };
  return (row) => {
    look(row.origin, row);
    look(row.destination, row);
    look(row.exploitation, row);
    for (const stop of row.stops) look(stop.place, row, stop);
  };
}

/** A cell that names a person is quoted by no other finding; numbers and addresses never are. */
function withoutPersonalTexts(found: Diagnostic[]): Diagnostic[] {
  const isNamed = ({ code, args }: Diagnostic) => code === 'personal-data-cell' && String(args['kind']).includes('name');
  const personal = new Set(found.filter(isNamed).map(({ cell, sheet }) => `${sheet ?? ''}!${cell}`));
  if (personal.size === 0) return found;
  return found.map((one) =>
    one.args['text'] !== undefined && personal.has(`${one.sheet ?? ''}!${one.cell}`) ? { ...one, args: { ...one.args, text: '…' } } : one,
  );
}

function collect(check: Check, found: Diagnostic[]): Report {
  return (finding) => found.push(toDiagnostic(check, finding));
}

/** Names row and column as Excel shows them. */
function toDiagnostic(check: Check, { row, column, sheet, field, args, fixes, severity }: Finding): Diagnostic {
  return {
    code: check.code,
    severity: severity ?? check.severity,
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && column !== undefined && { cell: cellAddress(row, column) }),
    ...(row !== undefined && { row: row + 1 }),
    ...(column !== undefined && { column: columnName(column) }),
    ...(field !== undefined && { field }),
    args: args ?? {},
    fixes: fixes ?? [],
  };
}

/** Findings about the whole table first, then row by row, in a row by column, then by code: the same input gives the same order. */
function inSheetOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column?.length ?? 0) - (b.column?.length ?? 0) ||
    compare(a.column ?? '', b.column ?? '') ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
