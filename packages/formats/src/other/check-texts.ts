import { damaged } from '../unreadable-file.js';

/**
 * Walks through the table of shared texts of an .xls book, which lies in several records. Throws `file-damaged` where a text reaches out of
 * the table: the library would read the same bytes for it again and again.
 */
export function checkTexts(pieces: readonly Uint8Array[]): void {
  const walk = new TextWalk(pieces);
  walk.number(4);
  for (let left = walk.number(4); left > 0 && !walk.atEnd; left--) walk.passText();
}

class TextWalk {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  get atEnd(): boolean {
    this.settle();
    return this.piece >= this.pieces.length;
  }

  passText(): void {
    const characters = this.number(2);
    const flags = this.number(1);
    const formats = flags & 8 ? this.number(2) * 4 : 0;
    const phonetic = flags & 4 ? this.number(4) : 0;
    this.passCharacters(characters, flags);
    this.passBytes(formats + phonetic);
  }

  number(bytes: number): number {
    let value = 0;
    for (let index = 0; index < bytes; index++) {
      if (this.atEnd) throw damaged('text-cut-off');
      value += (this.pieces[this.piece]?.[this.at++] as number) * 2 ** (8 * index);
    }
    return value;
  }

  /** Where the text goes on in a further record, that begins with new flags. */
  private passCharacters(count: number, firstFlags: number): void {
    let flags = firstFlags;
    for (let left = count; left > 0; ) {
      const width = flags & 1 ? 2 : 1;
      const here = Math.min(left, Math.floor(((this.pieces[this.piece]?.length ?? 0) - this.at) / width));
      this.at += here * width;
      left -= here;
      if (left === 0) return;
      this.piece++;
      this.at = 0;
      flags = this.number(1);
    }
  }

  private passBytes(count: number): void {
    for (let left = count; left > 0; ) {
      if (this.atEnd) throw damaged('text-cut-off');
      const here = Math.min(left, (this.pieces[this.piece]?.length ?? 0) - this.at);
      this.at += here;
      left -= here;
    }
  }

  /** Goes to the piece that holds the next byte. */
  private settle(): void {
    while (this.piece < this.pieces.length && this.at >= (this.pieces[this.piece]?.length ?? 0)) {
      this.piece++;
      this.at = 0;
    }
  }
}
