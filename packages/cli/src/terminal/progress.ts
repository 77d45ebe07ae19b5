import { showValue } from '../report/show-value.js';
import type { Terminal } from './terminal.js';

const WAIT = 1000;
/** Bytes that surely take longer than a second: the bar is shown at once, as nothing can be drawn while a sheet is read. */
const LARGE = 2_000_000;
const CELLS = 24;

export interface Progress {
  /** So many bytes more are done; now this file is at hand. */
  readonly advance: (bytes: number, file: string) => void;
  readonly end: () => void;
}

/** A bar on the error output, only on a terminal and only when it takes longer than a second. */
export function showProgress(
  { err, errIsTerminal, columns }: Terminal,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let done = 0;
  let drawn = false;
  return {
    advance(bytes, file) {
      done += bytes;
      if (!errIsTerminal || (now() - start < WAIT && total < LARGE)) return;
      drawn = true;
      const share = total > 0 ? Math.min(1, done / total) : 1;
      const filled = Math.round(share * CELLS);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${String(Math.round(share * 100)).padStart(3)} %`;
      err(`\r\u001b[2K${bar}  ${showValue(file).slice(0, Math.max(0, columns - CELLS - 9))}`);
    },
    end() {
      if (drawn) err('\r\u001b[2K');
    },
  };
}
