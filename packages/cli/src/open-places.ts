import { type Gazetteer, openGazetteer } from '@routebook/core';

/** Opens the place index once its bytes are there. What goes wrong shows where it is waited for, not before. */
export function openPlaces(bytes: Promise<Uint8Array>): Promise<Gazetteer> {
  const gazetteer = bytes.then(openGazetteer);
  gazetteer.catch(() => undefined);
  return gazetteer;
}
