const table = new Uint32Array(256).map((_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The CRC-32 of `bytes`, or of what came before (`crc`) and `bytes` together. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let rest = ~crc;
  for (let index = 0; index < bytes.length; index++) {
    rest = (table[(rest ^ (bytes[index] as number)) & 255] as number) ^ (rest >>> 8);
  }
  return ~rest >>> 0;
}
