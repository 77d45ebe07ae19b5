import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { gazetteerUrl } from '@routebook/gazetteer';

/** The bytes of the place index. They are unpacked beside the main thread: begun first, they are there when the sheet has been read. */
export async function unpackPlaces(): Promise<Uint8Array> {
  return await promisify(gunzip)(await readFile(gazetteerUrl));
}
