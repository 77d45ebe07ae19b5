import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../', import.meta.url));
/** The command as it is shipped. */
export const program = join(packages, 'cli/dist/routebook.js');

/** Builds the command when a source is newer than it is. Test files that run at the same time wait for one another. */
export function buildOnce(): void {
  const lock = join(packages, 'cli/dist.lock');
  const patience = Date.now() + 60_000;
  while (!tryToLock(lock) && Date.now() < patience) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    if (isStale())
      for (const [name, config] of [
        ['gazetteer', '../../.config/tsup.config.mjs'],
        ['cli', 'tsup.config.ts'],
      ])
        build(name ?? '', config ?? '');
  } finally {
    if (existsSync(lock)) rmdirSync(lock);
  }
}

function tryToLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function isStale(): boolean {
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['core/src', 'formats/src', 'gazetteer/src', 'cli/src', 'cli/tsup.config.ts'].some((path) => newest(join(packages, path)) > built);
}

function newest(path: string): number {
  const stats = statSync(path);
  return stats.isDirectory() ? Math.max(...readdirSync(path).map((name) => newest(join(path, name)))) : stats.mtimeMs;
}

function build(name: string, config: string): void {
  const tsup = join(packages, '../node_modules/tsup/dist/cli-default.js');
  const { status, stderr } = spawnSync(process.execPath, [tsup, '--config', config, '--silent'], {
    cwd: join(packages, name),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build of ${name} failed.\n${stderr}`);
}
