import { basename, extname } from 'node:path';
import { type CellChange, type Mended, type ReadingNotice, version, type Workbook } from '@routebook/core';
import { clearFile, editedExtensions, editFile, type FileEdit, type ReadOptions } from '@routebook/formats';
import { mappingPath } from '../input/mapping.js';
import type { OpenedSheet } from '../open-sheet.js';
import { sha256 } from '../sha256.js';
import { UsageError } from '../usage-error.js';
import { modeLike, writeFilesWhole } from '../write-file.js';
import type { FixLog } from './fix-log.js';

const OWNER_ONLY = 0o600;

/** What came of writing a mended copy. */
export interface Written {
  readonly notices: readonly ReadingNotice[];
  /** Changes that stand in the copy. */
  readonly made: readonly CellChange[];
  readonly skipped: readonly FileEdit[];
  /** Whether marks of an earlier check were taken out: they tell of cells as they were. */
  readonly marksCleared: boolean;
  /** The file in which what columns mean is kept. */
  readonly mappingFile: string | undefined;
}

/** How bytes were read, so that they can be read in the same way again. */
export function readAgain({ file, notices }: Workbook, encoding: string | undefined): ReadOptions {
  const guessed = notices.find(({ code }) => code === 'encoding-guessed')?.args['encoding'];
  return { file, encoding: encoding ?? (guessed === undefined ? undefined : String(guessed)) };
}

/** Refuses a name that says another kind of file than the copy will be: Excel would not open it. Throws `UsageError`. */
export function refuseOtherKind(output: string, bytes: Uint8Array, workbook: Pick<Workbook, 'format'>): void {
  const fitting = editedExtensions(bytes, workbook);
  const extension = extname(output).slice(1).toLowerCase();
  if (fitting.includes(extension)) return;
  throw new UsageError(`The mended copy will be a .${fitting[0]} file: give "${output}" a name that ends so.`);
}

/**
 * Writes the mended copy without marks of an earlier check, the log of its changes (for its owner's eyes only), and what its columns
 * mean. A log of no changes is kept too: by it a copy that nobody has worked in is known.
 */
export function writeFixed(
  { file, bytes, workbook }: Omit<OpenedSheet, 'reviewOptions'>,
  { changes, mapping }: Pick<Mended, 'changes' | 'mapping'>,
  { output, log, encoding }: { output: string; log: string; encoding: string | undefined },
): Written {
  const options = readAgain(workbook, encoding);
  const cleared = clearFile(bytes, workbook, options);
  const edited = editFile(cleared.bytes, workbook, changes.map(toEdit), options);
  const left = new Set(edited.skipped.map(placeOf));
  const made = changes.filter((change) => !left.has(placeOf(change)));
  const styles = new Map(edited.styles.map((one) => [placeOf(one), one.style]));
  const written: FixLog = {
    ...{ routebook: version, kind: 'fix-log@1' },
    input: { name: basename(file), sha256: sha256(bytes) },
    output: { name: basename(output), sha256: sha256(edited.bytes) },
    ...encodingOf(edited.notices, options),
    changes: made.map((change) => toLogged(change, styles.get(placeOf(change)))),
  };
  const mappingFile = Object.keys(mapping.columns).length > 0 ? mappingPath(output) : undefined;
  writeFilesWhole([
    { path: output, content: edited.bytes, mode: modeLike(file) },
    { path: log, content: `${JSON.stringify(written, null, 1)}\n`, mode: OWNER_ONLY },
    ...(mappingFile === undefined ? [] : [{ path: mappingFile, content: `${JSON.stringify(mapping, null, 2)}\n` }]),
  ]);
  return { notices: edited.notices, made, skipped: edited.skipped, marksCleared: cleared.found, mappingFile };
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

function toEdit({ sheet, cell, before, after, asText }: CellChange): FileEdit {
  return { sheet, cell, before, value: after, asText };
}

function toLogged({ sheet, cell, before, after, codes }: CellChange, style: number | undefined): FixLog['changes'][number] {
  return { sheet, cell, before, after, codes, ...(style !== undefined && { style }) };
}

/** A letter that the file's encoding lacked moves the copy to another. */
function encodingOf(notices: readonly ReadingNotice[], { encoding }: ReadOptions): Pick<FixLog, 'encoding'> {
  const changed = notices.find(({ code }) => code === 'encoding-changed')?.args['encoding'];
  const now = changed === undefined ? encoding : String(changed);
  return now === undefined ? {} : { encoding: now };
}
