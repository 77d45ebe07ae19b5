import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { loadPlaces, PlacesNotLoaded } from './load-places.js';

const index = new Uint8Array(60_000).map((_, i) => (i < 3 ? 'RBG'.charCodeAt(i) : Math.imul(i * i, 0x9e3779b1) >>> 24));
const zipped = gzipSync(index);
const half = zipped.subarray(0, zipped.length / 2);
let server: Server | undefined;

async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/places.bin.gz`;
}

afterEach(async () => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

/** Stands in for the browser's caches, which Node lacks. */
function stubCaches(): Map<string, Response> {
  const kept = new Map<string, Response>();
  const cache = {
    match: async (url: string) => kept.get(url)?.clone(),
    keys: async () => [...kept.keys()],
    delete: async (url: string) => kept.delete(url),
    put: async (url: string, response: Response) => void kept.set(url, response),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  return kept;
}

async function faultOf(loading: Promise<unknown>): Promise<string> {
  const error = await loading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PlacesNotLoaded);
  return (error as PlacesNotLoaded).code;
}

it('unzips what lies at the address, and tells how far it is', async () => {
  const url = await serve((_, response) => response.writeHead(200, { 'content-length': zipped.length }).end(zipped));
  const told: [number, number | undefined][] = [];
  expect(await loadPlaces(url, { onProgress: (...now) => told.push(now) })).toEqual(index);
  expect(told.at(-1)).toEqual([zipped.length, zipped.length]);
  expect(told.every(([loaded], i) => i === 0 || loaded > (told[i - 1]?.[0] ?? 0))).toBe(true);
});

it('takes what was unzipped on the way, and does not believe its length', async () => {
  const url = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': zipped.length }).end(zipped),
  );
  const totals = new Set<unknown>();
  expect(await loadPlaces(url, { onProgress: (_, total) => totals.add(total) })).toEqual(index);
  expect([...totals]).toEqual([undefined]);
});

it.each([
  ['not-found', 404],
  ['not-found', 410],
  ['refused', 403],
  ['refused', 503],
])('says %s when the server answers %i', async (code, status) => {
  const url = await serve((_, response) => response.writeHead(status).end('no'));
  expect(await faultOf(loadPlaces(url))).toBe(code);
});

it('says that there is no network', async () => {
  const url = await serve(() => undefined);
  await new Promise((resolve) => server?.close(resolve));
  expect(await faultOf(loadPlaces(url))).toBe('offline');
});

it('says that the answer is cut off, with and without a length', async () => {
  const short = await serve((_, response) => response.writeHead(200).end(half));
  expect(await faultOf(loadPlaces(short))).toBe('cut-off');
  server?.close();
  const lost = await serve((_, response) => {
    response.writeHead(200, { 'content-length': zipped.length }).write(half, () => response.destroy());
  });
  expect(await faultOf(loadPlaces(lost))).toBe('cut-off');
});

it.each(['<!doctype html>', '', '\x1f'])('says that %j is no index', async (text) => {
  const url = await serve((_, response) => response.writeHead(200).end(text));
  expect(await faultOf(loadPlaces(url))).toBe('not-gzip');
});

it('stops when told to, with the reason given', async () => {
  const stop = new AbortController();
  const url = await serve((_, response) => void response.writeHead(200).write(zipped.subarray(0, 100)));
  const loading = loadPlaces(url, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) });
  await expect(loading).rejects.toThrow('enough');
  await expect(loadPlaces(url, { signal: AbortSignal.abort() })).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

it('says so where nothing can unzip, and unzips with what is handed in', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  const url = await serve((_, response) => response.writeHead(200).end(zipped));
  expect(await faultOf(loadPlaces(url))).toBe('cannot-unzip');
  expect(await loadPlaces(url, { gunzip: (bytes) => new Uint8Array(gunzipSync(bytes)) })).toEqual(index);
});

it('asks the network once, and keeps the newest index only', async () => {
  const kept = stubCaches();
  let asked = 0;
  const url = await serve((_, response) => response.writeHead(200).end(++asked && zipped));
  expect(await loadPlaces(url)).toEqual(index);
  expect(await loadPlaces(url)).toEqual(index);
  expect(asked).toBe(1);
  await loadPlaces(`${url}?2`);
  expect([...kept.keys()]).toEqual([`${url}?2`]);
  await loadPlaces(`${url}?2`, { cache: false });
  expect(asked).toBe(3);
});

it('keeps nothing that is not whole, and asks again when what it keeps is damaged', async () => {
  const kept = stubCaches();
  const url = await serve((_, response) => response.writeHead(200).end(kept.size === 0 ? half : zipped));
  expect(await faultOf(loadPlaces(url))).toBe('cut-off');
  expect(kept.size).toBe(0);
  kept.set(url, new Response(half));
  expect(await loadPlaces(url)).toEqual(index);
});

it('loads where caches are refused', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  const url = await serve((_, response) => response.writeHead(200).end(zipped));
  expect(await loadPlaces(url)).toEqual(index);
});
