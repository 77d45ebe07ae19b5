import { statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, step, stop } from './say.mjs';

const LEAST_NODE = [20, 19];

/** Installs what the lockfile names when it is not there or older than the lockfile. */
export async function setUp() {
  checkNode();
  const lockfile = changedAt('package-lock.json');
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed >= lockfile) return;
  await step('Installing packages (npm ci)', () => {
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const recent = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (!recent) stop(`Routebook needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}
