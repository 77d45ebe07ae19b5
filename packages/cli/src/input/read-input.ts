import { readFileSync, statSync } from 'node:fs';
import { InputError, inputError } from './input-error.js';

const MOST_MEGABYTES = 256;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** The bytes of a file, or of what is piped in for `-`. Throws `InputError`. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await readAll(process.stdin) : readFile(path);
  } catch (error) {
    throw inputError(error);
  }
}

/** Devices have no end, so only files and pipes are read. */
function readFile(path: string): Uint8Array {
  const found = statSync(path);
  if (found.isDirectory()) throw new InputError('file-is-a-folder');
  if (!found.isFile() && !found.isFIFO()) throw new InputError('file-not-found');
  if (found.size > MOST_BYTES) throw tooLarge();
  return readFileSync(path);
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): InputError {
  return new InputError('file-too-large', { limit: 'fileBytes', allowed: MOST_MEGABYTES });
}
