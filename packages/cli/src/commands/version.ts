import { version } from '@routebook/core';
import type { Command } from '../terminal/terminal.js';

/** Prints the version and nothing else. */
export const printVersion: Command = (_, { out }) => {
  out(`${version}\n`);
  return 0;
};
