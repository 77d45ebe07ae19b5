/** Where windows-1252 differs from Latin-1: bytes 0x80 to 0x9F. U+FFFD never stands here: unused bytes stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes as text by the label of an encoding; a byte order mark is left out. Throws RangeError for a label that nobody knows. */
export function decodeLabel(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  // Some versions of Node decode windows-1252 as if it were Latin-1.
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 128] as string);
}
