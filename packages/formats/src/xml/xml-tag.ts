import { decodeText } from './decode-text.js';

const [EQUALS, QUOTE, APOSTROPHE, COLON] = [61, 34, 39, 58];

/** The attributes of the element that is being opened, read one after the other from its bytes. */
export class XmlTag {
  bytes: Uint8Array = new Uint8Array(0);
  /** Where the name of the current attribute begins (after its prefix) and ends, and where its value does. */
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  prefixed = false;
  private from = 0;
  private at = 0;
  private to = 0;

  set(bytes: Uint8Array, from: number, to: number): this {
    this.bytes = bytes;
    this.from = from;
    this.at = from;
    this.to = to;
    return this;
  }

  /** Goes to the next attribute; false after the last, or when what follows is none. */
  next(): boolean {
    const { bytes, to } = this;
    let at = this.at;
    while (at < to && (bytes[at] as number) <= 32) at++;
    this.nameStart = at;
    this.prefixed = false;
    for (; at < to && bytes[at] !== EQUALS && (bytes[at] as number) > 32; at++) {
      if (bytes[at] !== COLON) continue;
      this.prefixed = true;
      this.nameStart = at + 1;
    }
    this.nameEnd = at;
    while (at < to && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    const quote = bytes[at];
    this.valueStart = ++at;
    while (at < to && bytes[at] !== quote) at++;
    this.valueEnd = at;
    this.at = at + 1;
    return at < to;
  }

  /** The value of an attribute by its name without prefix (`prefixed`: of one that has a prefix, such as `r:id`). */
  attribute(name: string, prefixed = false): string | undefined {
    this.at = this.from;
    while (this.next()) {
      if (this.prefixed === prefixed && this.named(name)) return decodeText(this.bytes, this.valueStart, this.valueEnd);
    }
    return undefined;
  }

  private named(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[this.nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }
}
