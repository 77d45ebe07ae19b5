import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { program } from './build-once.js';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

/** Runs the built command. Whatever happens, no stack trace and no colour may reach a pipe. */
export function routebook(args: readonly string[], { input, env, cwd, node = [] }: Surroundings = {}): Run {
  const { FORCE_COLOR: _, NODE_OPTIONS: __, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...own, ...env },
    ...(input !== undefined && { input }),
    ...(cwd !== undefined && { cwd }),
  });
  expect(`${stdout}${stderr}`).not.toMatch(/^ {4}at |node:internal|file:\/\//m);
  if (env?.['FORCE_COLOR'] === undefined) expect(`${stdout}${stderr}`).not.toContain('\u001b');
  return { status, stdout, stderr };
}
