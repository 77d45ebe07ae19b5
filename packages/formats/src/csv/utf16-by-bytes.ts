const LEAST_ZEROS = 0.03;

/**
 * UTF-16 by its byte order mark or, without one, by where its zero bytes stand: digits, spaces and line ends have
 * a zero for their high byte in any language. Undefined when it is not UTF-16.
 */
export function utf16ByBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  }
  const least = Math.max(1, (bytes.length / 2) * LEAST_ZEROS);
  if (zeros[1] > least && zeros[0] * 20 < zeros[1]) return 'utf-16le';
  return zeros[0] > least && zeros[1] * 20 < zeros[0] ? 'utf-16be' : undefined;
}
