import type { Grid } from '@routebook/core';
import type { Limits } from '../limits.js';
import { damaged, tooLarge } from '../unreadable-file.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { type Relationship, readRelationships } from './relationships.js';
import { scanPart } from './scan-part.js';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Grid['visibility'];
  /** Undefined when the file lists a sheet that it does not hold. */
  readonly relationship: Relationship | undefined;
}

/** What the main part of a workbook says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Serials count from 1904 on. */
  readonly date1904: boolean;
  /** Parts of the workbook by kind: `sharedStrings`, `styles`, `vbaProject`. */
  readonly parts: ReadonlyMap<string, string>;
}

export function readWorkbookPart(archive: ZipArchive, limits: Limits): WorkbookPart {
  const main = findMainPart(archive, limits);
  const relationships = readRelationships(archive, main, limits);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let listed = false;
  scanPart(archive, main, limits, {
    open(name, tag) {
      // Extensions of the workbook have elements of the same names.
      if (name === 'workbookPr') date1904 ||= isTrue(tag.attribute('date1904'));
      if (name === 'sheets') listed = true;
      if (name !== 'sheet' || !listed) return;
      if (sheets.length === limits.sheets) throw tooLarge('sheets', limits.sheets);
      const id = tag.attribute('id', true) ?? tag.attribute('id');
      sheets.push({
        name: tag.attribute('name') ?? '',
        visibility: visibilityOf(tag.attribute('state')),
        relationship: relationships.find((relationship) => relationship.id === id),
      });
    },
    close(name) {
      if (name === 'sheets') listed = false;
    },
  });
  const parts = new Map(relationships.map(({ kind, target }) => [kind, target]));
  return { sheets, date1904, parts };
}

/** XML Schema's booleans. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function visibilityOf(state: string | undefined): Grid['visibility'] {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}

function findMainPart(archive: ZipArchive, limits: Limits): string {
  const declared = readRelationships(archive, '', limits).find(({ kind, target }) => kind === 'officeDocument' && archive.has(target));
  const main = declared?.target ?? 'xl/workbook.xml';
  if (!archive.has(main)) throw damaged('part-missing', main);
  return main;
}
