import { didYouMean } from './closest.js';
import { type CommandName, commandNames, isCommandName } from './command-names.js';
import { loadCommand } from './commands.js';
import type { ExitStatus, Terminal } from './terminal/terminal.js';
import { complaintAbout, UsageError } from './usage-error.js';

/** Runs the command that the arguments name. Never throws: what goes wrong is said in a sentence. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    const [name, rest] = commandOf(args);
    const command = await loadCommand(name);
    return await command(rest, terminal);
  } catch (error) {
    terminal.err(`routebook: ${complaintAbout(error)}\n`);
    return 2;
  }
}

function commandOf([name, ...rest]: readonly string[]): [CommandName, readonly string[]] {
  if (name === undefined || name === '-h' || name === '--help') return ['help', rest];
  if (name === '-v' || name === '-V' || name === '--version') return ['version', rest];
  if (!isCommandName(name)) {
    throw new UsageError(`There is no command "${name}".${didYouMean(name, commandNames)} "routebook help" lists the commands.`);
  }
  return asksForHelp(rest) ? ['help', [name]] : [name, rest];
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}
