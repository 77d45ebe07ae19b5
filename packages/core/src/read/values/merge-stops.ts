import type { PlaceNames, StopPiece } from './split-stops.js';

/** A name begins with a capital letter, or is written in letters that have none. */
const isNameLike = (text: string) => /^[\p{Lu}\p{Lo}]/u.test(text);

/** Puts together pieces that are one name ("Port-Sudan", "Trinidad and Tobago") or one place ("Garissa, Kenya"). */
export function mergePieces(pieces: readonly StopPiece[], names: PlaceNames): StopPiece[] {
  const isPlaceName = (text: string) => names.isPlaceName?.(text) === true || names.isCountryName?.(text) === true;
  const merged: StopPiece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = { ...(pieces[at] as StopPiece) };
    const last = merged.at(-1);
    if (!last) keepFirstWord(piece, isPlaceName);
    if (last && isOneName(pieces, at, last, isPlaceName)) last.text += piece.written + piece.text;
    else if (last && isCountryOf(last, piece, names)) last.text += piece.written + piece.text;
    else merged.push(...cutArabicAnd(piece, isPlaceName));
  }
  return merged;
}

/** "De Aar" and "a village" keep their first word, "de Nairobi" does not. */
function keepFirstWord(piece: StopPiece, isPlaceName: (text: string) => boolean): void {
  const whole = (piece.written + piece.text).trim();
  if (isPlaceName(whole) || (piece.link === 'weak' && !isPlaceName(piece.text))) piece.text = whole;
}

function isOneName(pieces: readonly StopPiece[], at: number, last: StopPiece, isPlaceName: (text: string) => boolean): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  const mayJoin = piece.link !== 'comma' && !(piece.link === 'order' && isPlaceName(last.text) && isPlaceName(piece.text));
  if (mayJoin && isPlaceName(last.text + piece.written + piece.text)) return true;
  if (piece.link === 'hyphen') return continuesHyphenated(pieces, at, last, isPlaceName);
  if (piece.link === 'weak') return !(isPlaceName(last.text) && isPlaceName(piece.text));
  return false;
}

/** "Dar-es-Salaam": a hyphen cuts only between two names, unless the whole of what hyphens join is one. */
function continuesHyphenated(pieces: readonly StopPiece[], at: number, last: StopPiece, isPlaceName: (text: string) => boolean): boolean {
  const piece = pieces[at];
  if (!piece || !isNameLike(piece.text) || !isNameLike(last.text) || /-\p{Ll}+$/u.test(last.text)) return true;
  const next = pieces[at + 1];
  return next?.link === 'hyphen' && isPlaceName(last.text + piece.written + piece.text + next.written + next.text);
}

/** A country after a comma belongs to the town before it; after another country it is a stop of its own. */
function isCountryOf(last: StopPiece, piece: StopPiece, names: PlaceNames): boolean {
  if (piece.link !== 'comma' || !names.isCountryName?.(piece.text)) return false;
  const whole = last.text.split(/[,،፣]/);
  return whole.length === 1 && !names.isCountryName(last.text);
}

/** In Arabic "and" is written onto the next name: "كمبالا ونيروبي". */
function cutArabicAnd(piece: StopPiece, isPlaceName: (text: string) => boolean): StopPiece[] {
  const at = piece.text.indexOf(' و');
  if (at < 0 || isPlaceName(piece.text)) return [piece];
  const [before, after] = [piece.text.slice(0, at), piece.text.slice(at + 2)];
  if (!isPlaceName(before) || !isPlaceName(after)) return [piece];
  return [
    { ...piece, text: before },
    { text: after, link: 'list', written: ' و' },
  ];
}
