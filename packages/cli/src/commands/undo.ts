import type { Command } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

/** Being built. */
export const undo: Command = () => {
  throw new UsageError('"undo" is being built.');
};
