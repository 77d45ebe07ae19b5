import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt, noteBuilt } from './freshness.mjs';
import { mustRun, npm, root, step, tool } from './say.mjs';
import { setUp } from './set-up.mjs';

const packages = ['core', 'gazetteer', 'formats', 'cli'];

/** Builds everything when a source is newer than what was built last. */
export async function build() {
  if (isBuilt()) return;
  await step('Building the packages (tsup, tsc)', buildPackages);
  await step('Building the task pane (webpack)', () => {
    npm(['run', 'build', '--workspace', 'addin', '--silent']);
  });
  noteBuilt();
}

function buildPackages() {
  for (const name of packages) {
    const cwd = join(root, 'packages', name);
    for (const old of ['dist', 'tsconfig.tsbuildinfo']) rmSync(join(cwd, old), { recursive: true, force: true, maxRetries: 5 });
    const config = existsSync(join(cwd, 'tsup.config.ts')) ? 'tsup.config.ts' : '../../.config/tsup.config.mjs';
    mustRun(process.execPath, [tool('tsup/dist/cli-default.js'), '--config', config, '--silent'], { cwd });
  }
  mustRun(process.execPath, [tool('typescript/bin/tsc'), '--build']);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setUp();
  await build();
}
