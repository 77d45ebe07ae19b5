import { PlacesNotLoaded } from './places-not-loaded.js';

/** Called for each part that comes: bytes so far and, where the server tells it, bytes in all. */
export type OnProgress = (loaded: number, total: number | undefined) => void;

export interface DownloadOptions {
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What lies at an address. Throws `PlacesNotLoaded`, or the reason of the signal when it is aborted. */
export async function download(url: string, { onProgress, signal }: DownloadOptions): Promise<Blob> {
  const response = await ask(url, signal);
  const total = lengthOf(response);
  const parts: BlobPart[] = [];
  let loaded = 0;
  try {
    for (const reader = response.body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      loaded += value.length;
      onProgress?.(loaded, total);
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw new PlacesNotLoaded('cut-off', `${url}: the connection was lost after ${loaded} bytes`, { cause });
  }
  if (total !== undefined && loaded < total) throw new PlacesNotLoaded('cut-off', `${url}: only ${loaded} of ${total} bytes came`);
  return new Blob(parts);
}

async function ask(url: string, signal: AbortSignal | undefined): Promise<Response> {
  const response = await fetch(url, signal ? { signal } : {}).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new PlacesNotLoaded('offline', `${url}: no answer; is there a network?`, { cause });
  });
  if (response.ok) return response;
  const code = response.status === 404 || response.status === 410 ? 'not-found' : 'refused';
  throw new PlacesNotLoaded(code, `${url}: the server answers ${response.status}`);
}

/** What the server says; of no use when it packs what it sends, as we see the bytes unpacked. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.get('content-encoding') === null && length > 0 ? length : undefined;
}
