/** Where the packed place index lies: gunzip it and hand the bytes to `openGazetteer`. */
export const gazetteerUrl: URL = new URL('../data/places.bin.gz', import.meta.url);
