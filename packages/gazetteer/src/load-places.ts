import { type DownloadOptions, download } from './download.js';
import { openShelf } from './shelf.js';
import { type Gunzip, unzip } from './unzip.js';

export type { OnProgress } from './download.js';
export { type PlacesFault, PlacesNotLoaded } from './places-not-loaded.js';
export type { Gunzip } from './unzip.js';

export interface LoadOptions extends DownloadOptions {
  /** Name of the cache in which the newest index is kept (`routebook-places` without it); false keeps nothing. */
  readonly cache?: string | false;
  /** Unzips where the browser cannot (before Chrome 80, Firefox 113, Safari 16.4), for instance fflate's `gunzipSync`. */
  readonly gunzip?: Gunzip;
}

/**
 * Loads the packed index of places in a browser: its unzipped bytes, for `openGazetteer`. An address that was loaded before is taken from
 * the cache without asking the network, so the address of another index must be another one (put a version or hash in it). Throws
 * `PlacesNotLoaded`, or the reason of `signal` when it is aborted.
 */
export async function loadPlaces(
  url: string | URL,
  { cache = 'routebook-places', gunzip, ...options }: LoadOptions = {},
): Promise<Uint8Array> {
  const address = String(url);
  const shelf = await openShelf(cache);
  options.signal?.throwIfAborted();
  const kept = await shelf.find(address);
  const known = kept && (await unzip(kept, address, gunzip).catch(() => undefined));
  options.signal?.throwIfAborted();
  if (known) return known;
  const zipped = await download(address, options);
  const places = await unzip(zipped, address, gunzip);
  await shelf.keep(address, zipped);
  options.signal?.throwIfAborted();
  return places;
}
