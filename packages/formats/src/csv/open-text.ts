import type { ReadingNotice } from '@routebook/core';
import type { ReadContext } from '../format-reader.js';
import { refuse } from '../refuse.js';
import { decodeBytes } from './decode-bytes.js';
import { findDelimiter } from './find-delimiter.js';

const SEPARATOR_LINE = /^sep=(.)(\r\n|\r|\n|$)/i;

/** A text table before it is cut into rows. */
export interface OpenText {
  /** All that was decoded, without a byte order mark. */
  readonly decoded: string;
  readonly encoding: string;
  /** The rows: without NUL characters and without a line that names the separator. */
  readonly body: string;
  /** Of the line that names the separator, without NUL characters; as in Excel it is no row. */
  readonly bodyStart: number;
  readonly delimiter: string;
  readonly notices: ReadingNotice[];
}

/** Decodes a text table and finds out what stands between its cells. Throws `UnreadableFile` when there is nothing in it. */
export function openText(bytes: Uint8Array, context: ReadContext): OpenText {
  const { text: decoded, encoding, notices } = decodeBytes(bytes, context);
  const text = removeNul(decoded, notices);
  if (text.trim() === '') throw refuse('empty');
  const said = SEPARATOR_LINE.exec(text);
  const bodyStart = said?.[0].length ?? 0;
  const body = text.slice(bodyStart);
  const delimiter = said?.[1] ?? findDelimiter(body, /\.(tsv|tab)$/i.test(context.file) ? '\t' : undefined);
  return { decoded, encoding, body, bodyStart, delimiter, notices };
}

function removeNul(text: string, notices: ReadingNotice[]): string {
  if (!text.includes('\0')) return text;
  const without = text.replaceAll('\0', '');
  notices.push({ code: 'nul-bytes-removed', args: { count: text.length - without.length } });
  return without;
}
