import { escapeAttribute } from '../../xml/escape-xml.js';
import { attributeOf, outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import { crc32 } from '../../zip/crc32.js';
import type { BytePatch } from './byte-differences.js';

/** A part as we left it. */
export interface JournalPart {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  /** What gives back the bytes that it had; undefined for a part that we added. */
  readonly patches: readonly BytePatch[] | undefined;
}

/** What was done to a workbook, so that it can be taken back to the byte. */
export interface Journal {
  /** Name of the report sheet; '' when there is none. */
  readonly sheet: string;
  readonly parts: readonly JournalPart[];
}

/** By it a journal is told from other data in a workbook. */
export const JOURNAL_NAMESPACE = 'urn:routebook:marks:1';

/** What a journal has to know of a part. */
export function describePart(name: string, bytes: Uint8Array, patches: readonly BytePatch[] | undefined): JournalPart {
  return { name, size: bytes.length, crc: crc32(bytes), patches };
}

/** Whether the bytes are those of the part as we left it. */
export function isAsLeft(part: JournalPart, bytes: Uint8Array): boolean {
  return bytes.length === part.size && crc32(bytes) === part.crc;
}

export function writeJournal({ sheet, parts }: Journal): string {
  const written = parts.map(({ name, size, crc, patches }) => {
    const puts = patches?.map(({ start, end, bytes }) => `<put start="${start}" end="${end}">${toBase64(bytes)}</put>`).join('');
    const tag = puts === undefined ? 'added' : 'part';
    return `<${tag} name="${escapeAttribute(name)}" size="${size}" crc="${crc}">${puts ?? ''}</${tag}>`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}<journal xmlns="${JOURNAL_NAMESPACE}" sheet="${escapeAttribute(sheet)}">${written.join('')}</journal>`;
}

/** Reads a journal; undefined when the bytes are none, or a damaged one. */
export function readJournal(bytes: Uint8Array): Journal | undefined {
  try {
    const root = outlineXml(bytes, 'journal', 3);
    if (root.name !== 'journal' || attributeOf(bytes, root, 'xmlns') !== JOURNAL_NAMESPACE) return undefined;
    const parts = root.children.map((child) => readPart(bytes, child));
    return { sheet: attributeOf(bytes, root, 'sheet') ?? '', parts };
  } catch {
    return undefined;
  }
}

function readPart(bytes: Uint8Array, element: XmlElement): JournalPart {
  const number = (of: XmlElement, name: string) => Number(attributeOf(bytes, of, name));
  const patches = element.children.map((put) => ({
    start: number(put, 'start'),
    end: number(put, 'end'),
    bytes: fromBase64(new TextDecoder().decode(bytes.subarray(put.openEnd, put.closeStart))),
  }));
  return {
    name: attributeOf(bytes, element, 'name') ?? '',
    size: number(element, 'size'),
    crc: number(element, 'crc'),
    patches: element.name === 'added' ? undefined : patches,
  };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // `apply` takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode.apply(null, [...bytes.subarray(at, at + 8_192)]);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
