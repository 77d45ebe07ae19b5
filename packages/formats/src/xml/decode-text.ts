const AMPERSAND = 38;
const SHORT = 24;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** UTF-8 bytes of XML as text, with its entities and line ends resolved. Bytes that are no UTF-8 become U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  let plain = true;
  for (let index = start; index < end && plain; index++) {
    const byte = bytes[index] as number;
    plain = byte < 128 && byte !== AMPERSAND && byte !== 13;
  }
  if (plain && end - start <= SHORT) return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
  const text = decoder.decode(bytes.subarray(start, end));
  return plain ? text : resolveEntities(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
}

function resolveEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, resolveEntity) : text;
}

function resolveEntity(entity: string, body: string): string {
  if (!body.startsWith('#')) return Object.hasOwn(named, body) ? (named[body] as string) : entity;
  const hex = body[1] === 'x' || body[1] === 'X';
  const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** Spreadsheets write characters that XML forbids as `_x000D_`, and a text that looks so as `_x005F_x000D_`. */
export function unescapeCharacters(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
