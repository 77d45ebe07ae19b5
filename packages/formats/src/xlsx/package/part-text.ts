import { findDecoder } from '../scan-part.js';

/** The bytes of an XML part in UTF-8: its own, unless it comes in another encoding. The byte order mark of another encoding is dropped. */
export function partInUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (!/\.(xml|rels|vml)$/i.test(part)) return bytes;
  const decoder = findDecoder(bytes, part);
  if (!decoder) return bytes;
  const text = decoder.decode(bytes);
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]{0,100}encoding\s{0,9}=\s{0,9})(["'])[\w.:-]{1,40}["']/, '$1$2UTF-8$2'));
}
