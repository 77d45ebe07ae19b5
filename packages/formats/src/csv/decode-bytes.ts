import type { ReadingNotice } from '@routebook/core';
import { utf16ByBytes } from './utf16-by-bytes.js';

/** A text file as text, without its byte order mark. */
export function decodeBytes(bytes: Uint8Array): { text: string; notices: ReadingNotice[] } {
  const utf16 = utf16ByBytes(bytes.subarray(0, 65_536));
  return { text: new TextDecoder(utf16 ?? 'utf-8').decode(bytes), notices: [] };
}
