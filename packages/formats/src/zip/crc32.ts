/** The first table advances a checksum by one byte, the others by two, three and four. */
const tables = [makeFirstTable()];
for (let index = 1; index < 4; index++) tables.push(makeNextTable(tables[index - 1] as Int32Array, tables[0] as Int32Array));
const [one, two, three, four] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];

/** The CRC-32 of `bytes`, or of what came before (`crc`) and `bytes` together. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let rest = ~crc;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    rest ^=
      (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
    rest =
      (four[rest & 255] as number) ^
      (three[(rest >>> 8) & 255] as number) ^
      (two[(rest >>> 16) & 255] as number) ^
      (one[rest >>> 24] as number);
  }
  for (; at < bytes.length; at++) rest = (one[(rest ^ (bytes[at] as number)) & 255] as number) ^ (rest >>> 8);
  return ~rest >>> 0;
}

function makeFirstTable(): Int32Array {
  return new Int32Array(256).map((_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
}

function makeNextTable(last: Int32Array, first: Int32Array): Int32Array {
  return last.map((rest) => (rest >>> 8) ^ (first[rest & 255] as number));
}
