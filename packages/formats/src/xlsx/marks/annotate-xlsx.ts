import type { ReadingNotice } from '@routebook/core';
import { bySheet } from '../../by-sheet.js';
import { defaultLimits, type Limits } from '../../limits.js';
import type { SheetContent } from '../../sheet-content.js';
import { putSheet } from '../package/put-sheet.js';
import { cleanSheetName, sameSheetName } from '../package/sheet-name.js';
import { sheetPart } from '../package/sheet-part.js';
import { WorkbookXml } from '../package/workbook-xml.js';
import { XlsxPackage } from '../package/xlsx-package.js';
import { findPatches } from './byte-differences.js';
import type { CellMark } from './cell-mark.js';
import { clearMarks } from './clear-marks.js';
import { describePart, type JournalPart, writeJournal } from './journal.js';
import { addJournal } from './journal-part.js';
import { markSheet, type SkippedMark } from './mark-sheet.js';
import { OriginalParts } from './original-parts.js';

/** What a workbook gets: coloured cells with notes, and a sheet that reports. */
export interface Annotation {
  readonly marks: readonly CellMark[];
  readonly report?: SheetContent | undefined;
}

/** A marked workbook. */
export interface AnnotatedXlsx {
  readonly bytes: Uint8Array;
  readonly notices: readonly ReadingNotice[];
  readonly skipped: readonly SkippedMark[];
}

/**
 * A copy of a workbook with its marks; those of an earlier time are taken away first, so that doing it twice equals doing it once.
 * No cell is touched: colours are conditional formats. Throws `UnreadableFile`.
 */
export function annotateXlsx(bytes: Uint8Array, { marks, report }: Annotation, limits: Partial<Limits> = {}): AnnotatedXlsx {
  const bounds = { ...defaultLimits, ...limits };
  const pkg = XlsxPackage.open(bytes, bounds);
  const { restored } = clearMarks(pkg, true);
  const originals = new OriginalParts(pkg, bytes, bounds, restored);
  const skipped: SkippedMark[] = [];
  for (const [sheet, own] of bySheet(marks)) {
    const part = sheetPart(pkg, sheet);
    if (part !== undefined) originals.keep(part, pkg.read(part));
    skipped.push(...markSheet(pkg, sheet, own));
  }
  const name = report ? freeName(pkg, cleanSheetName(report.name)) : '';
  if (report) putSheet(pkg, { ...report, name });
  keepJournal(pkg, originals, name);
  return { bytes: pkg.save(), notices: pkg.notices, skipped };
}

/** A sheet of the partner's own that has the name of the report stays. */
function freeName(pkg: XlsxPackage, name: string): string {
  const { sheets } = new WorkbookXml(pkg);
  let free = name;
  for (let number = 2; sheets.some((sheet) => sameSheetName(sheet.name, free)); number++) {
    free = cleanSheetName(`${name.slice(0, 26)} (${number})`);
  }
  return free;
}

function keepJournal(pkg: XlsxPackage, originals: OriginalParts, sheet: string): void {
  if (!hasChanges(pkg, originals)) return;
  const journal = addJournal(pkg);
  const parts = pkg.changedNames.flatMap((name): JournalPart[] => {
    if (name === journal) return [];
    const [now, before] = [pkg.read(name), originals.get(name)];
    if (!before) return [describePart(name, now, undefined)];
    const patches = findPatches(now, before);
    return patches.length > 0 ? [describePart(name, now, patches)] : [];
  });
  pkg.write(journal, writeJournal({ sheet, parts }));
}

function hasChanges(pkg: XlsxPackage, originals: OriginalParts): boolean {
  return pkg.changedNames.some((name) => {
    const [now, before] = [pkg.read(name), originals.get(name)];
    return now.length !== before?.length || now.some((byte, index) => byte !== before[index]);
  });
}
