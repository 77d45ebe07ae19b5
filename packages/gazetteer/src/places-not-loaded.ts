/**
 * Why there are no places: `not-found` (404), `refused` (another status), `offline` (no answer), `cut-off` (the answer ends too early),
 * `not-gzip` (something else is served there, often a page), `cannot-unzip` (the browser lacks DecompressionStream).
 */
export type PlacesFault = 'not-found' | 'refused' | 'offline' | 'cut-off' | 'not-gzip' | 'cannot-unzip';

/** The index of places could not be loaded; `code` is for choosing words, `message` is in English. */
export class PlacesNotLoaded extends Error {
  override readonly name = 'PlacesNotLoaded';

  constructor(
    readonly code: PlacesFault,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
