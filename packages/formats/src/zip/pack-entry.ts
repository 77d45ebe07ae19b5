import { deflateSync } from 'fflate';

/** 40 MB of sheet took 0.7 s CPU, no more than level 1 takes; level 6 took twice that for an archive a ninth smaller. */
const LEVEL = 3;
/** Apache POI takes for a bomb what is larger than 100 kB and packed more than 100 times; our own reader what is packed 200 times. */
const MOST_TIMES = 90;
const SMALL = 100 * 1024;
const LONGEST_BLOCK = 0xffff;

/**
 * Deflates content; the pieces stand one after the other. What is very repetitive begins with a part that is stored as it is, so that
 * no reader takes the archive for a bomb.
 */
export function packEntry(content: Uint8Array): Uint8Array[] {
  const packed = deflateSync(content, { level: LEVEL });
  if (content.length <= SMALL || packed.length * MOST_TIMES >= content.length) return [packed];
  const stored = Math.ceil(content.length / MOST_TIMES);
  return [...storedBlocks(content.subarray(0, stored)), deflateSync(content.subarray(stored), { level: LEVEL })];
}

/** Blocks of a deflate stream that hold bytes unpacked; none of them is its last. */
function storedBlocks(content: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < content.length; at += LONGEST_BLOCK) {
    const piece = content.subarray(at, at + LONGEST_BLOCK);
    const [low, high] = [piece.length & 255, piece.length >>> 8];
    blocks.push(Uint8Array.of(0, low, high, low ^ 255, high ^ 255), piece);
  }
  return blocks;
}
