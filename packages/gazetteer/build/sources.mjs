import { existsSync, readFileSync } from 'node:fs';

const root = new URL('./node_modules/', import.meta.url);

/** Text of a file in one of the data packages. */
export function readSource(path) {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Some languages of a data package lack some of its files. */
export function hasSource(path) {
  return existsSync(new URL(path, root));
}

/** Rows of one of the hand-kept tables beside this script; lines that start with # are remarks. */
export function readTable(name) {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
