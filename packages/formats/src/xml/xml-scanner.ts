import { damaged, tooLarge, UnreadableFile } from '../unreadable-file.js';
import { decodeText } from './decode-text.js';
import { NameTable } from './name-table.js';
import { XmlTag } from './xml-tag.js';

/** What is told while a part is scanned. Names come without their prefix. */
export interface XmlHandler {
  /** An element begins; `tag` gives its attributes, only until this returns. */
  open(name: string, tag: XmlTag): void;
  close(name: string): void;
  /** Text between tags, in one or several pieces; `literal` when entities in it are none (CDATA). */
  text?(bytes: Uint8Array, start: number, end: number, literal: boolean): void;
}

const [LT, GT, SLASH, BANG, QUESTION, QUOTE, APOSTROPHE, COLON] = [60, 62, 47, 33, 63, 34, 39, 58];
const TAG_BYTES = 4 * 1024 * 1024;
const empty = new Uint8Array(0);

/**
 * Scans XML bytes as they come, without building a tree or a string of the whole.
 * It knows no entities but the five of XML, and refuses a DOCTYPE: nothing can expand or be fetched.
 */
export class XmlScanner {
  /** Where the tag that is being told begins and ends, in bytes from the first piece on. */
  tagStart = 0;
  tagEnd = 0;
  private readonly names = new NameTable();
  private readonly tag = new XmlTag();
  private readonly stack: string[] = [];
  private bytes: Uint8Array = empty;
  private at = 0;
  /** How many bytes came before `bytes`. */
  private passed = 0;
  /** Inside a comment, instruction or CDATA: the bytes that end it. */
  private until: string | undefined;
  /** Depth of the `mc:Choice` that is being passed over (its `Fallback` is read); 0: none. */
  private skipped = 0;

  constructor(
    private readonly handler: XmlHandler,
    private readonly part: string,
    private readonly maxDepth: number,
  ) {}

  push(piece: Uint8Array): void {
    this.passed += this.at;
    this.bytes = this.at === this.bytes.length ? piece : join(this.bytes.subarray(this.at), piece);
    this.at = 0;
    while (this.at < this.bytes.length && this.step());
    if (this.bytes.length - this.at > TAG_BYTES) throw tooLarge('xmlTag', TAG_BYTES);
  }

  /** To be called after the last piece: throws when an element is still open. */
  end(): void {
    if (this.stack.length > 0 || this.until || this.at < this.bytes.length) throw this.broken('xml-cut-off');
  }

  /** Reads one token; false when its end has not come yet. */
  private step(): boolean {
    if (this.until) return this.passTo(this.until);
    const { bytes, at } = this;
    if (bytes[at] !== LT) return this.readText();
    if (at + 1 === bytes.length) return false;
    const next = bytes[at + 1];
    if (next === SLASH) return this.readClose();
    if (next === BANG) return this.readMarkup();
    if (next !== QUESTION) return this.readOpen();
    this.until = '?>';
    this.at += 2;
    return true;
  }

  private readText(): boolean {
    const { bytes, at } = this;
    let end = at;
    while (end < bytes.length && bytes[end] !== LT) end++;
    this.at = end;
    if (this.handler.text && this.skipped === 0) this.handler.text(bytes, at, end, false);
    return true;
  }

  private readClose(): boolean {
    const { bytes } = this;
    let end = this.at + 2;
    let start = end;
    while (end < bytes.length && bytes[end] !== GT) {
      if (bytes[end] === COLON) start = end + 1;
      end++;
    }
    if (end === bytes.length) return false;
    this.tagStart = this.passed + this.at;
    this.at = end + 1;
    this.tagEnd = this.passed + this.at;
    while ((bytes[end - 1] as number) <= 32) end--;
    if (end <= start) throw this.broken('xml-tag');
    const name = this.names.get(bytes, start, end);
    if (this.stack.pop() !== name) throw this.broken('xml-unmatched');
    if (this.skipped === 0) this.handler.close(name);
    else if (this.stack.length < this.skipped) this.skipped = 0;
    return true;
  }

  private readOpen(): boolean {
    const { bytes } = this;
    const end = findTagEnd(bytes, this.at + 1);
    if (end < 0) return false;
    const closed = bytes[end - 1] === SLASH;
    let nameEnd = this.at + 1;
    let start = nameEnd;
    for (; nameEnd < end; nameEnd++) {
      const byte = bytes[nameEnd] as number;
      if (byte <= 32 || byte === SLASH) break;
      if (byte === COLON) start = nameEnd + 1;
    }
    if (nameEnd === start) throw this.broken('xml-tag');
    const name = this.names.get(bytes, start, nameEnd);
    this.tagStart = this.passed + this.at;
    this.at = end + 1;
    this.tagEnd = this.passed + this.at;
    this.openElement(name, nameEnd, closed ? end - 1 : end, closed);
    return true;
  }

  private openElement(name: string, from: number, to: number, closed: boolean): void {
    const depth = this.stack.length + 1;
    if (depth > this.maxDepth) throw tooLarge('xmlDepth', this.maxDepth);
    if (this.skipped === 0) {
      if (name === 'Choice' && !closed) this.skipped = depth;
      else this.handler.open(name, this.tag.set(this.bytes, from, to));
    }
    if (!closed) this.stack.push(name);
    else if (this.skipped === 0) this.handler.close(name);
  }

  private readMarkup(): boolean {
    const { bytes, at } = this;
    if (bytes.length - at < 9) return false;
    const start = decodeText(bytes, at, at + 9);
    if (start === '<![CDATA[') {
      this.until = ']]>';
      this.at += 9;
    } else if (start.startsWith('<!--')) {
      this.until = '-->';
      this.at += 4;
    } else if (/^<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(start)) {
      throw new UnreadableFile('file-forbidden-xml', { part: this.part });
    } else {
      throw this.broken('xml-tag');
    }
    return true;
  }

  /** Passes over a comment or instruction, or gives the text of CDATA. */
  private passTo(end: string): boolean {
    const found = indexOfText(this.bytes, end, this.at);
    // What may be the beginning of the end has to wait for the next piece.
    const stop = found < 0 ? Math.max(this.at, this.bytes.length - end.length + 1) : found;
    if (end === ']]>' && stop > this.at && this.handler.text && this.skipped === 0) this.handler.text(this.bytes, this.at, stop, true);
    this.at = found < 0 ? stop : found + end.length;
    if (found >= 0) this.until = undefined;
    return found >= 0;
  }

  private broken(reason: string): UnreadableFile {
    return damaged(reason, this.part);
  }
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

/** The `>` that ends a tag, passing over those in quotes; -1 when it is not there. */
function findTagEnd(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let index = from; index < bytes.length; index++) {
    const byte = bytes[index];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) {
      return index;
    } else if (byte === QUOTE || byte === APOSTROPHE) {
      quote = byte;
    }
  }
  return -1;
}

function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  const last = bytes.length - text.length;
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < text.length && bytes[at + index] === text.charCodeAt(index)) index++;
    if (index === text.length) return at;
  }
  return -1;
}
