import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './say.mjs';

const SOURCES = ['packages', 'addin', 'manifest.xml', 'tsconfig.json', 'package-lock.json', '.config/tsup.config.mjs'];
const BUILT = ['packages/core', 'packages/gazetteer', 'packages/formats', 'packages/cli', 'addin'];
const PASSED_OVER = new Set(['node_modules', 'dist', 'tsconfig.tsbuildinfo']);
const STAMP = join(root, '.cache/built');

/** Whether everything is built and no source was changed since. */
export function isBuilt() {
  if (!BUILT.every((folder) => existsSync(join(root, folder, 'dist')))) return false;
  const builtAt = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
  return SOURCES.every((path) => newestChange(join(root, path)) < builtAt);
}

/** Notes that everything was built from the sources as they are now. */
export function noteBuilt() {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, '');
}

/** When a file, or any file in a folder, was last changed (milliseconds since 1970). */
function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? Number.NEGATIVE_INFINITY;
  const names = readdirSync(path).filter((name) => !PASSED_OVER.has(name));
  return names.reduce((latest, name) => Math.max(latest, newestChange(join(path, name))), Number.NEGATIVE_INFINITY);
}
