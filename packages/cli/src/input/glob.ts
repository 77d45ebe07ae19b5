import { readdirSync } from 'node:fs';
import { join, parse, sep } from 'node:path';

/** Whether a path holds `*` or `?`, which some shells leave to the command to expand. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/** Paths that match `pattern`, sorted: `*` and `?` within a name, `**` for any folders. Hidden names only when written out. */
export function expandGlob(pattern: string): string[] {
  const { root } = parse(pattern);
  const parts = pattern
    .slice(root.length)
    .split(sep === '\\' ? /[\\/]+/ : /\/+/)
    .filter((part) => part !== '');
  return [...new Set(matchBelow(root, parts))].sort();
}

function matchBelow(folder: string, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return [];
  const entries = entriesOf(folder);
  if (part === '**') {
    const deeper = entries.filter((entry) => entry.isDirectory() && !isHidden(entry.name));
    return [...matchBelow(folder, rest), ...deeper.flatMap((entry) => matchBelow(join(folder, entry.name), [part, ...rest]))];
  }
  if (!isGlob(part)) return rest.length === 0 ? namedBelow(folder, part) : matchBelow(join(folder, part), rest);
  const found = entries.filter((entry) => matchesName(entry.name, part));
  if (rest.length === 0) return found.map((entry) => join(folder, entry.name));
  return found.filter((entry) => entry.isDirectory()).flatMap((entry) => matchBelow(join(folder, entry.name), rest));
}

function namedBelow(folder: string, name: string): string[] {
  if (name === '.' || name === '..') return [join(folder, name)];
  return entriesOf(folder)
    .filter((entry) => entry.name === name)
    .map(() => join(folder, name));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Hidden files, and the lock files that Excel and LibreOffice leave beside an open workbook. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

/** Walks along name and pattern once, going back to the last star only: no pattern can make it slow. */
export function matchesName(name: string, pattern: string): boolean {
  if (isHidden(name) && !pattern.startsWith(name.charAt(0))) return false;
  let at = 0;
  let star = -1;
  let retry = 0;
  for (let i = 0; i < name.length; ) {
    if (pattern[at] === '*') [star, retry, at] = [at, i, at + 1];
    else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[i])) [at, i] = [at + 1, i + 1];
    else if (star >= 0) [at, i, retry] = [star + 1, retry + 1, retry + 1];
    else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
