import { decodeLabel } from './decode-label.js';

/** Text as bytes; undefined when one of its characters is not in the encoding. */
export type Encode = (text: string) => Uint8Array | undefined;

const SEVERAL_BYTES = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'euc-kr', 'replacement']);

/** Whether each character of that encoding (as `TextDecoder` names it, or `ascii`) is one byte. */
export function isSingleByte(encoding: string): boolean {
  return !SEVERAL_BYTES.has(encoding) && !encoding.startsWith('utf-');
}

/** The encoder of an encoding as `TextDecoder` names it, or of `ascii`. It writes no byte order mark. */
export function textEncoder(encoding: string): Encode {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (text) => encodeUtf16(text, encoding === 'utf-16le');
  if (encoding === 'ascii') return (text) => encodeBytes(text, (code) => (code < 128 ? code : undefined));
  if (!isSingleByte(encoding)) return () => undefined;
  const table = codePage(encoding);
  return (text) => encodeBytes(text, (code) => table.get(code));
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function encodeBytes(text: string, byteOf: (code: number) => number | undefined): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text.charCodeAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** From character code to byte. Bytes without a character (U+FFFD) are left out. */
function codePage(encoding: string): Map<number, number> {
  const all = decodeLabel(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  const codes = new Map<number, number>();
  for (let byte = 255; byte >= 0; byte--) if (all[byte] !== '\ufffd') codes.set(all.charCodeAt(byte), byte);
  return codes;
}
