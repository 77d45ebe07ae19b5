import { open as openEdition } from './routebook.mjs';

const world = new URL('../../../packages/gazetteer/build/editions/world/places.bin.gz', import.meta.url);

/** Our own place reader with every place, as the others have: made by `node packages/gazetteer/build/build.mjs --world`. */
export const open = () => openEdition(world);
