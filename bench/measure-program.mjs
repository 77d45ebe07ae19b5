import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Runs a program of this folder in a process of its own: processor seconds, greatest memory in MB, and seconds as a person waits. */
export function measureProgram(args, scratch) {
  const usage = join(scratch, 'usage.json');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', './usage.mjs', ...args], {
    cwd: here,
    env: { ...process.env, USAGE_FILE: usage },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`);
  return { ...JSON.parse(readFileSync(usage, 'utf8')), wall: (performance.now() - start) / 1000 };
}
