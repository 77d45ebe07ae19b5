import { damaged, UnreadableFile } from '../unreadable-file.js';
import { XmlTag } from './xml-tag.js';

/** An element of a part and where it stands; all positions are bytes of the part. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** With its colon (`x:`); '' when there is none. */
  readonly prefix: string;
  readonly start: number;
  /** After its opening tag. */
  readonly openEnd: number;
  /** Where its closing tag begins; `openEnd` when it closes itself (`<a/>`). */
  closeStart: number;
  /** After its closing tag. */
  end: number;
  readonly closesItself: boolean;
  readonly children: XmlElement[];
}

const [LT, GT, SLASH, BANG, QUESTION, QUOTE, APOSTROPHE] = [60, 62, 47, 33, 63, 34, 39];
const decoder = new TextDecoder();
const DEEPEST = 1_000;

/**
 * The elements of an XML part down to `depth` (1: the root alone), for changes by position. Nothing is left out:
 * also both sides of an `mc:AlternateContent` are there. Throws `UnreadableFile` when the tags do not match or there is a DOCTYPE.
 */
export function outlineXml(bytes: Uint8Array, part: string, depth = DEEPEST): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  /** How many elements are open that lie too deep to be listed. */
  let deeper = 0;
  for (let at = bytes.indexOf(LT); at >= 0; ) {
    const end = tokenEnd(bytes, at, part);
    const next = bytes[at + 1];
    if (next === SLASH) {
      if (deeper > 0) deeper--;
      else closeElement(bytes, open, at, end, part);
    } else if (next !== BANG && next !== QUESTION) {
      if (open.length < depth) root = openElement(open, readElement(bytes, at, end, part)) ?? root;
      else if (bytes[end - 2] !== SLASH) deeper++;
      if (open.length > DEEPEST) throw damaged('xml-unmatched', part);
    }
    at = bytes.indexOf(LT, end);
  }
  if (!root || open.length > 0) throw damaged('xml-cut-off', part);
  return root;
}

/** Gives the element back when it is the root. */
function openElement(open: XmlElement[], element: XmlElement): XmlElement | undefined {
  const parent = open.at(-1);
  parent?.children.push(element);
  if (!element.closesItself) open.push(element);
  return parent ? undefined : element;
}

/** The value of an attribute of an element. `prefixed`: of one with a prefix, such as `r:id`. */
export function attributeOf(bytes: Uint8Array, element: XmlElement, name: string, prefixed = false): string | undefined {
  return attributesOf(bytes, element).attribute(name, prefixed);
}

/** The attributes of an element, one after the other. */
export function attributesOf(bytes: Uint8Array, element: XmlElement): XmlTag {
  const from = element.start + 1 + element.prefix.length + element.name.length;
  return new XmlTag().set(bytes, from, element.openEnd - (element.closesItself ? 2 : 1));
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

function readElement(bytes: Uint8Array, start: number, openEnd: number, part: string): XmlElement {
  let end = start + 1;
  while (end < openEnd - 1 && (bytes[end] as number) > 32 && bytes[end] !== SLASH) end++;
  const full = decoder.decode(bytes.subarray(start + 1, end));
  const colon = full.lastIndexOf(':') + 1;
  const name = full.slice(colon);
  if (name === '') throw damaged('xml-tag', part);
  const closesItself = bytes[openEnd - 2] === SLASH;
  return { name, prefix: full.slice(0, colon), start, openEnd, closeStart: openEnd, end: openEnd, closesItself, children: [] };
}

function closeElement(bytes: Uint8Array, open: XmlElement[], at: number, end: number, part: string): void {
  const element = open.pop();
  const name = element && element.prefix + element.name;
  if (!element || decoder.decode(bytes.subarray(at + 2, end - 1)).trimEnd() !== name) throw damaged('xml-unmatched', part);
  element.closeStart = at;
  element.end = end;
}

/** Where the tag, comment, instruction or CDATA that begins at `at` ends. */
function tokenEnd(bytes: Uint8Array, at: number, part: string): number {
  const next = bytes[at + 1];
  if (next === QUESTION) return after(bytes, '?>', at + 2, part);
  if (next === BANG) {
    const start = decoder.decode(bytes.subarray(at, at + 9));
    if (start.startsWith('<!--')) return after(bytes, '-->', at + 4, part);
    if (start === '<![CDATA[') return after(bytes, ']]>', at + 9, part);
    throw new UnreadableFile('file-forbidden-xml', { part });
  }
  let quote = 0;
  for (let index = at + 1; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === GT) return index + 1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  throw damaged('xml-cut-off', part);
}

function after(bytes: Uint8Array, text: string, from: number, part: string): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < text.length && bytes[at + index] === text.charCodeAt(index)) index++;
    if (index === text.length) return at + index;
  }
  throw damaged('xml-cut-off', part);
}
