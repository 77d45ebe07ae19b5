import { utf16ByBytes } from './csv/utf16-by-bytes.js';
import type { FileKind } from './file-kind.js';

const SAMPLE = 64 * 1024;
const MOST_CONTROLS = 0.01;

/** Tells text from binary data, and tables from web pages and other markup. */
export function sniffText(bytes: Uint8Array): FileKind {
  const sample = bytes.subarray(0, SAMPLE);
  const utf16 = utf16ByBytes(sample);
  if (!utf16 && countControls(sample) > Math.max(2, sample.length * MOST_CONTROLS)) return 'binary';
  const start = new TextDecoder(utf16 ?? 'utf-8').decode(sample);
  if (start.trim() === '' && bytes.length <= SAMPLE) return 'empty';
  return sniffMarkup(start.slice(0, 8192).trimStart().toLowerCase());
}

/** NUL is not counted: files that a writer left half-filled are full of it. */
function countControls(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) {
    if ((byte < 32 && byte !== 0 && !(byte >= 9 && byte <= 13) && byte !== 27 && byte !== 26) || byte === 127) controls++;
  }
  return controls;
}

function sniffMarkup(start: string): FileKind {
  if (!start.startsWith('<')) return 'text';
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'spreadsheetml';
  if (start.includes('<office:document')) return 'fods';
  if (/<(!doctype html|html|table|body|head|meta|div)\b/.test(start)) return 'html';
  return start.startsWith('<?xml') ? 'xml' : 'text';
}
