import { PlacesNotLoaded } from './places-not-loaded.js';

export type Gunzip = (zipped: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** Unzips the index of places; gives it as it is when the server or the browser has unzipped it on the way. */
export async function unzip(zipped: Blob, url: string, gunzip: Gunzip | undefined): Promise<Uint8Array> {
  const bytes = new Uint8Array(await zipped.arrayBuffer());
  if (startsWith(bytes, 'RBG')) return bytes;
  if (!startsWith(bytes, '\x1f\x8b')) throw new PlacesNotLoaded('not-gzip', `${url}: this is no packed index of places`);
  try {
    return gunzip ? await gunzip(bytes) : await gunzipHere(zipped);
  } catch (cause) {
    if (cause instanceof PlacesNotLoaded) throw cause;
    throw new PlacesNotLoaded('cut-off', `${url}: the bytes are cut off or damaged (${zipped.size} came)`, { cause });
  }
}

async function gunzipHere(zipped: Blob): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') {
    throw new PlacesNotLoaded('cannot-unzip', 'this browser has no DecompressionStream: use a newer one, or hand in `gunzip`');
  }
  const unzipped = zipped.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unzipped).arrayBuffer());
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}
