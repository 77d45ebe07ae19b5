import type { Command } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

/** Being built. */
export function diffWith(_places: Promise<Uint8Array>): Command {
  return () => {
    throw new UsageError('"diff" is being built.');
  };
}
