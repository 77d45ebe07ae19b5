import type { Command } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

/** Being built. */
export const makeTemplate: Command = () => {
  throw new UsageError('"template" is being built.');
};
