import type { StopPiece } from './split-stops.js';

/** Puts stops into the order of travel; undefined when the cell may be read in two ways. */
export function orderStops(pieces: readonly StopPiece[]): readonly StopPiece[] | undefined {
  const back = pieces.slice(1).filter(({ link }) => link === 'back').length;
  if (back > 0) return back === pieces.length - 1 ? [...pieces].reverse() : undefined;
  return placeVia(pieces);
}

/** "Kampala to Muscat via Nairobi and Doha": what is passed on the way stands behind the end, and comes before it. */
function placeVia(pieces: readonly StopPiece[]): readonly StopPiece[] | undefined {
  const at = pieces.findLastIndex(({ said }) => said === 'via');
  if (at < 2) return pieces;
  let end = at + 1;
  while (end < pieces.length && isListed(pieces[end])) end++;
  if (end < pieces.length) return pieces[end]?.said === 'to' ? pieces : undefined;
  return [...pieces.slice(0, at - 1), ...pieces.slice(at), ...pieces.slice(at - 1, at)];
}

const isListed = (piece: StopPiece | undefined) => piece?.link === 'list' || piece?.link === 'comma';
