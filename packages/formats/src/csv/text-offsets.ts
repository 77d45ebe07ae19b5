/**
 * Finds offsets of the text that was cut into rows in the text as it was decoded: NUL characters and one half of mixed line ends are
 * missing there. Asked in rising order, it takes time in proportion to the text.
 */
export class TextOffsets {
  private at = 0;
  private original: number;
  private readonly shift: number | undefined;

  constructor(
    private readonly decoded: string,
    private readonly normal: string,
    bodyStart: number,
  ) {
    this.original = skipCounted(decoded, bodyStart);
    this.shift = decoded.length - this.original === normal.length ? this.original : undefined;
  }

  /** The offset right behind the character that stands before `at`. */
  find(at: number): number {
    if (this.shift !== undefined) return this.shift + at;
    for (; this.at < at; this.at++) this.original = this.skip();
    return this.original;
  }

  private skip(): number {
    const { decoded, normal } = this;
    const found = skipNul(decoded, this.original);
    if (decoded[found] !== '\r' || normal[this.at] !== '\n') return found + 1;
    const second = skipNul(decoded, found + 1);
    return decoded[second] === '\n' ? second + 1 : found + 1;
  }
}

function skipNul(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0) at++;
  return at;
}

/** Behind that many characters other than NUL. */
function skipCounted(text: string, count: number): number {
  let at = 0;
  for (let left = count; left > 0; left--) at = skipNul(text, at) + 1;
  return at;
}
