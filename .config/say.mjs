import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder that holds the whole project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Does one step and prints one line about it with its time; when `work` returns a text, that ends the line. */
export async function step(title, work) {
  const start = performance.now();
  process.stdout.write(`${title} ... `);
  const note = await work();
  console.log(`${note ? `${note}, ` : ''}${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Runs a program quietly; `ok` is false when it could not start or ended badly, `output` is all that it said. */
export function run(program, args, { cwd = root, env = {} } = {}) {
  const result = spawnSync(program, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? result.error.message : ''}`;
  return { ok: result.status === 0, status: result.status, stdout: result.stdout ?? '', output };
}

/** Runs a program quietly; prints all that it said and ends everything when it fails. */
export function mustRun(program, args, options) {
  const result = run(program, args, options);
  if (!result.ok) stop(`failed: ${program} ${args.join(' ')}\n${result.output}`);
  return result;
}

/** Runs npm, by the copy of it that runs this script when there is one. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? mustRun(process.execPath, [own, ...args], options) : mustRun('npm', args, options);
}

/** Says why it cannot go on, and ends with status 1. */
export function stop(reason) {
  console.error(`\n${reason}`);
  process.exit(1);
}

/** A program of an installed package, run by this same Node: `tool('typescript/bin/tsc')`. */
export function tool(path) {
  return fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
}
