import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256 as hashOf } from '../sha256.js';
import { readFixLog } from './fix-log.js';

/** Whether a copy is what an earlier fix wrote, with the log of just that fix: mending once more loses no work then. */
export function isUntouchedCopy(output: string, log: string): boolean {
  try {
    const { name, sha256 } = readFixLog(log).output;
    return name === basename(output) && sha256 === hashOf(readFileSync(output));
  } catch {
    return false;
  }
}
