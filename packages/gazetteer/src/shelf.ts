/** Keeps the newest file under a name, so that the next visit needs no network. Keeping may fail (no room, private window): nobody is told. */
export interface Shelf {
  find(url: string): Promise<Blob | undefined>;
  keep(url: string, file: Blob): Promise<void>;
}

/** A shelf in the browser's Cache API; one that holds nothing where there is no such thing, or it is refused. */
export async function openShelf(name: string | false): Promise<Shelf> {
  const cache = name !== false && typeof caches !== 'undefined' ? await orNothing(caches.open(name)) : undefined;
  return {
    async find(url) {
      const kept = cache && (await orNothing(cache.match(url)));
      return kept && (await orNothing(kept.blob()));
    },
    async keep(url, file) {
      if (cache) await orNothing(replaceAll(cache, url, file));
    },
  };
}

async function replaceAll(cache: Cache, url: string, file: Blob): Promise<void> {
  await Promise.all((await cache.keys()).map((old) => cache.delete(old)));
  await cache.put(url, new Response(file));
}

async function orNothing<T>(promise: Promise<T>): Promise<T | undefined> {
  return await promise.catch(() => undefined);
}
