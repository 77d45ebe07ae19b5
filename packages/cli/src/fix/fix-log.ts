import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Cell, parseAddress } from '@routebook/core';
import { UsageError } from '../usage-error.js';

/** What a fix changed in one cell. Dates and errors are kept as they were read. */
export interface LoggedChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: Cell;
  readonly after: string | number | null;
  readonly codes: readonly string[];
  /** The style that the cell had before it was formatted as text: its number in the workbook. */
  readonly style?: number;
}

/** A file by its name, without folders, and its SHA-256. */
interface NamedFile {
  readonly name: string;
  readonly sha256: string;
}

/** What `routebook fix` writes down, so that it can be taken back. */
export interface FixLog {
  /** Version of Routebook. */
  readonly routebook: string;
  readonly kind: 'fix-log@1';
  readonly input: NamedFile;
  readonly output: NamedFile;
  /** How the letters of the output are stored, where that had to be guessed or was said. */
  readonly encoding?: string;
  readonly changes: readonly LoggedChange[];
}

const MOST_BYTES = 256 * 1024 * 1024;

/** Reads a log; throws `UsageError` when it is none. */
export function readFixLog(path: string): FixLog {
  const value = parseJson(readText(path), path);
  const broken = brokenPart(value);
  if (broken) throw new UsageError(`"${basename(path)}" is not a log of "routebook fix", or not whole (${broken}). Nothing was changed.`);
  return value as FixLog;
}

function readText(path: string): string {
  try {
    const { size } = statSync(path);
    if (size <= MOST_BYTES) return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `There is no file "${path}".` : `"${path}" could not be read (${code ?? 'unknown reason'}).`);
  }
  throw new UsageError(`"${path}" is too large for a log.`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`"${path}" is not JSON. undo wants the log that "routebook fix" wrote, such as FILE.routebook-log.json.`);
  }
}

/** The part that is not as it should be; undefined when all is well. */
function brokenPart(value: unknown): string | undefined {
  if (!isRecord(value) || value['kind'] !== 'fix-log@1') return 'kind';
  const { input, output, encoding, changes } = value;
  if (!isNamedFile(input)) return 'input';
  if (!isNamedFile(output)) return 'output';
  if (encoding !== undefined && !isEncoding(encoding)) return 'encoding';
  if (!Array.isArray(changes)) return 'changes';
  const bad = changes.findIndex((change) => !isChange(change));
  return bad < 0 ? undefined : `change ${bad + 1}`;
}

/** A name with a folder in it could lead to a file that nobody meant. */
function isNamedFile(value: unknown): value is NamedFile {
  if (!isRecord(value)) return false;
  const { name, sha256 } = value;
  return (
    typeof name === 'string' && /^[^/\\\0]{1,255}$/.test(name) && name !== '.' && name !== '..' && /^[0-9a-f]{64}$/.test(String(sha256))
  );
}

function isEncoding(value: unknown): boolean {
  try {
    return typeof value === 'string' && new TextDecoder(value).encoding !== '';
  } catch {
    return false;
  }
}

function isChange(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { sheet, cell, before, after, codes, style } = value;
  const isStyle = style === undefined || (Number.isInteger(style) && Number(style) >= 0);
  const isPlace = typeof sheet === 'string' && typeof cell === 'string' && parseAddress(cell) !== undefined;
  return isPlace && isStyle && isCell(before) && typeof after !== 'boolean' && isPlain(after) && Array.isArray(codes);
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isCell(value: unknown): boolean {
  if (!isRecord(value)) return isPlain(value);
  if (value['type'] === 'error') return typeof value['code'] === 'string';
  return (
    value['type'] === 'date' && Number.isFinite(value['serial']) && typeof value['iso'] === 'string' && typeof value['format'] === 'string'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
