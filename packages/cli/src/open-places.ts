import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Gazetteer, openGazetteer } from '@routebook/core';
import { gazetteerUrl } from '@routebook/gazetteer';

/** Opens the packed place index. It is unpacked beside the main thread, while the sheet is being read. */
export async function openPlaces(): Promise<Gazetteer> {
  return openGazetteer(await promisify(gunzip)(await readFile(gazetteerUrl)));
}
