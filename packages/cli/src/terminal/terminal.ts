import { type Lines, linesOf } from './lines.js';

/** Where a command writes, and what it may know of its surroundings: handed in, so that tests need no process. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the output, and the error output, are seen by a person at once. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal; 80 when it is none. */
  readonly columns: number;
  /** Begins to read what a person types or pipes in. */
  readonly lines?: () => Lines;
}

/** 0 = nothing that stops sending, 1 = errors found, 2 = could not read, or wrong use, 130 = stopped by Ctrl-C. */
export type ExitStatus = 0 | 1 | 2 | 130;
export type Command = (args: readonly string[], terminal: Terminal) => ExitStatus | Promise<ExitStatus>;

/** The process's own terminal. A reader that leaves early (`| head`) ends the command without a complaint. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: Math.max(40, process.stdout.columns || 80),
    lines: () => linesOf(process.stdin, process.stdout),
  };
}
