import { createInterface } from 'node:readline';

/** A person pressed Ctrl-C while they were asked something. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Lines that a person types, or that are piped in. */
export interface Lines {
  /** The next line; undefined when there are no more. Throws `Interrupted`. The prompt is shown to a person only. */
  readonly next: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
}

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** Reads lines as they come. Nothing is kept of them. */
export function linesOf(input: Input, output: NodeJS.WritableStream): Lines {
  const isTerminal = input.isTTY === true;
  const reader = createInterface({ input, terminal: isTerminal, ...(isTerminal && { output }) });
  const typed: string[] = [];
  let state: 'open' | 'ended' | 'interrupted' = 'open';
  let wake: () => void = () => undefined;
  const become = (next: typeof state) => {
    if (state === 'open') state = next;
    wake();
  };
  const interrupt = () => become('interrupted');
  reader.on('line', (line) => {
    typed.push(line);
    wake();
  });
  reader.on('close', () => become('ended'));
  reader.on('SIGINT', interrupt);
  process.on('SIGINT', interrupt);
  return {
    async next(prompt) {
      if (isTerminal && state === 'open') {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      while (typed.length === 0 && state === 'open') await new Promise<void>((resolve) => (wake = resolve));
      if (state === 'interrupted') throw new Interrupted();
      return typed.shift();
    },
    close() {
      process.off('SIGINT', interrupt);
      reader.close();
    },
  };
}
