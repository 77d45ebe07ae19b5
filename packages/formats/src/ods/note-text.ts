import { NOTE_AUTHOR, NOTE_TITLE } from '../xlsx/marks/comment-xml.js';
import { TextCollector } from '../xml/text-collector.js';

/** The note on a cell while it is read: whether it is one of ours. */
export class NoteText {
  private readonly words: TextCollector;
  private element = '';
  private own = false;

  constructor(textBytes: number) {
    this.words = new TextCollector(textBytes);
  }

  begin(): void {
    this.own = false;
  }

  open(name: string): void {
    if (name !== 'creator' && name !== 'p') return;
    this.element = name;
    this.words.clear();
  }

  add(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.element !== '') this.words.add(bytes, start, end, literal);
  }

  close(name: string): void {
    if (name !== this.element) return;
    const text = this.words.toText();
    if (name === 'creator' ? text === NOTE_AUTHOR : text === NOTE_TITLE) this.own = true;
    this.element = '';
  }

  get isOwn(): boolean {
    return this.own;
  }
}
