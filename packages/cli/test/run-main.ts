import { main } from '../src/main.js';
import { Interrupted } from '../src/terminal/lines.js';
import type { Terminal } from '../src/terminal/terminal.js';

export interface MainRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Stands for Ctrl-C among the lines that are typed. */
export const CTRL_C = '\u0003';

/** Runs a command in this process; `typed` are the lines of somebody who is asked. */
export async function runMain(args: readonly string[], typed: readonly string[] = [], own: Partial<Terminal> = {}): Promise<MainRun> {
  const out: string[] = [];
  const err: string[] = [];
  const left = [...typed];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    env: {},
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    lines: () => ({
      next: async () => {
        const line = left.shift();
        if (line === CTRL_C) throw new Interrupted();
        return line;
      },
      close: () => undefined,
    }),
    ...own,
  };
  const status = await main(args, terminal);
  return { status, out: out.join(''), err: err.join('') };
}
