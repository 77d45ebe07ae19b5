import type { Command } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

/** Being built. */
export function fixWith(_places: Promise<Uint8Array>): Command {
  return () => {
    throw new UsageError('"fix" is being built.');
  };
}
