import { readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { UsageError } from '../usage-error.js';
import { expandGlob, isGlob, isHidden } from './glob.js';

const READABLE = new Set(['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods', '.fods', '.csv', '.tsv']);
const kinds = [...READABLE].join(', ').replace(/, ([^,]+)$/, ' or $1');

/**
 * The files that the arguments name, each once, in the order given: files as they are, the sheets below a folder, what a pattern
 * matches, and `-` for what is piped in. A path that does not exist stays, so that reading it can say so.
 */
export function findFiles(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap(filesOf))];
}

function filesOf(path: string): string[] {
  if (path === '-') return [path];
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return notNone(sheetsBelow(path), `There is no ${kinds} file in the folder "${path}".`);
  if (!found && isGlob(path)) return notNone(expandGlob(path).flatMap(filesOf), `No file matches "${path}".`);
  return [path];
}

function notNone(files: string[], otherwise: string): string[] {
  if (files.length === 0) throw new UsageError(otherwise);
  return files;
}

function sheetsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => isHidden(part) || part === 'node_modules'),
    )
    .sort();
}
