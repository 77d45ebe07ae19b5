import { tooLarge } from '../unreadable-file.js';
import { TextCollector } from '../xml/text-collector.js';

const LONGEST_POOLED = 64;
const MOST_POOLED = 50_000;

/** The text of a cell from its paragraphs. White space in the file counts as one blank, as in every XML text; more has elements of its own. */
export class Paragraphs {
  private readonly run: TextCollector;
  private readonly pool = new Map<string, string>();
  private done = '';
  private current = '';
  private count = 0;
  private blank = false;

  constructor(private readonly textBytes: number) {
    this.run = new TextCollector(textBytes);
  }

  clear(): void {
    this.run.clear();
    this.done = this.current = '';
    this.count = 0;
    this.blank = false;
  }

  begin(): void {
    if (this.count++ > 0) this.done += '\n';
    this.run.clear();
  }

  add(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    this.run.add(bytes, start, end, literal);
  }

  /** An element begins or ends within the paragraph: `literal` is what it stands for, such as a tab. */
  interrupt(literal: string): void {
    this.flush();
    if (literal === '') return;
    this.push(literal);
  }

  end(): void {
    this.flush();
    if (this.blank) this.push('');
    this.done += this.current;
    this.current = '';
    if (this.done.length > this.textBytes) throw tooLarge('textBytes', this.textBytes);
  }

  /** Texts that repeat are one string. */
  toText(): string {
    const text = this.done;
    if (text.length > LONGEST_POOLED) return text;
    const known = this.pool.get(text);
    if (known !== undefined) return known;
    if (this.pool.size < MOST_POOLED) this.pool.set(text, text);
    return text;
  }

  private flush(): void {
    if (this.run.length === 0) return;
    const text = this.run.toText().replace(/[ \t\r\n]+/g, ' ');
    this.run.clear();
    if (text.startsWith(' ')) this.blank = this.current !== '';
    const words = text.slice(text.startsWith(' ') ? 1 : 0, text.length > 1 && text.endsWith(' ') ? -1 : undefined);
    if (words !== '') this.push(words);
    if (text.length > 1 && text.endsWith(' ')) this.blank = true;
  }

  private push(text: string): void {
    this.current += (this.blank ? ' ' : '') + text;
    this.blank = false;
    if (this.current.length > this.textBytes) throw tooLarge('textBytes', this.textBytes);
  }
}
