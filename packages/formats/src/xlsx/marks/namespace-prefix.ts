import { XmlTag } from '../../xml/xml-tag.js';

/** The prefix, with its colon, that the tag from `start` to `end` declares for one of some namespaces; undefined when it declares none. */
export function namespacePrefix(bytes: Uint8Array, start: number, end: number, namespaces: readonly string[]): string | undefined {
  const decoder = new TextDecoder();
  let from = start;
  while (from < end && (bytes[from] as number) > 32) from++;
  const tag = new XmlTag().set(bytes, from, end - 1);
  while (tag.next()) {
    const declares = tag.prefixed && decoder.decode(bytes.subarray(tag.nameStart - 6, tag.nameStart)) === 'xmlns:';
    if (!declares || !namespaces.includes(decoder.decode(bytes.subarray(tag.valueStart, tag.valueEnd)))) continue;
    return `${decoder.decode(bytes.subarray(tag.nameStart, tag.nameEnd))}:`;
  }
  return undefined;
}
