/** What a packed gazetteer says of itself: how many things there are, and its sections. */
export interface PackedLayout {
  readonly placeCount: number;
  readonly divisionCount: number;
  readonly countryCount: number;
  readonly nameCount: number;
  readonly sections: readonly Uint8Array[];
}

const MAGIC = 0x32474252;
const HEAD = 28;
const SECTIONS = 15;
const BLOCK = 16;
/** The number of a country is one byte. */
const MOST_COUNTRIES = 255;

/**
 * Finds the sections of a packed gazetteer. Throws when the bytes are something else, cut off, or do not hold as many things as they say;
 * so nothing that is sized by a count is ever larger than the bytes allow.
 */
export function readLayout(bytes: Uint8Array): PackedLayout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPacked = bytes.length >= 64 && view.getUint32(0, true) === MAGIC;
  if (!isPacked) throw new Error('not a packed gazetteer (or still zipped)');
  const number = (at: number): number => view.getUint32(at, true);
  if (number(4) !== SECTIONS || bytes.length < HEAD + SECTIONS * 8) throw damaged('its table of sections');
  const sections = Array.from({ length: SECTIONS }, (_, i) => {
    const start = number(HEAD + i * 8);
    const end = start + number(HEAD + 4 + i * 8);
    if (end > bytes.length) throw new Error(`the gazetteer is cut off: ${bytes.length} of at least ${end} bytes`);
    return bytes.subarray(start, end);
  });
  const layout = { placeCount: number(8), divisionCount: number(12), countryCount: number(16), nameCount: number(24), sections };
  checkCounts(layout);
  return layout;
}

/** What is thrown when one part does not fit the others. */
export function damaged(what: string): Error {
  return new Error(`the gazetteer is damaged: ${what} does not fit`);
}

function checkCounts({ placeCount, divisionCount, countryCount, nameCount, sections }: PackedLayout): void {
  const length = (section: number): number => sections[section]?.length ?? 0;
  /** Two bytes for every 16 things. */
  const isBlocks = (section: number, count: number): boolean => length(section) === Math.max(1, Math.ceil(count / BLOCK)) * 2;
  if (!isBlocks(0, nameCount) || !isBlocks(2, nameCount)) throw damaged('the number of names');
  const planes = [2, 2, 1, 1, 1];
  const isEachThere = planes.every((width, i) => length(4 + i) === width * placeCount);
  if (!isEachThere || !isBlocks(10, placeCount)) throw damaged('the number of places');
  if (countryCount > MOST_COUNTRIES || divisionCount > length(13)) throw damaged('the number of countries or divisions');
}
