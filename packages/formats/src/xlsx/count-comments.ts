import type { Limits } from '../limits.js';
import { TextCollector } from '../xml/text-collector.js';
import type { XmlHandler } from '../xml/xml-scanner.js';
import type { XmlTag } from '../xml/xml-tag.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { NOTE_AUTHOR, NOTE_TITLE } from './marks/comment-xml.js';
import { readRelationships } from './relationships.js';
import { scanPart } from './scan-part.js';

/**
 * How many comments of other people than Routebook stand on a sheet: our own are known by their author, or by their first line where
 * LibreOffice has lost the author. A thread is kept a second time as a plain comment and counts once.
 */
export function countComments(archive: ZipArchive, sheetPart: string, limits: Limits): number {
  const counter = new CommentCounter(limits);
  for (const { kind, target } of readRelationships(archive, sheetPart, limits)) {
    if ((kind === 'comments' || kind === 'threadedComment') && archive.has(target)) scanPart(archive, target, limits, counter.ofPart());
  }
  return counter.comments || counter.threads;
}

class CommentCounter implements XmlHandler {
  comments = 0;
  threads = 0;
  private readonly words: TextCollector;
  private collecting = false;
  private authors = 0;
  private isOwn = false;
  /** `authorId` of our own notes in this part. */
  private readonly own = new Set<string>();

  constructor(limits: Limits) {
    this.words = new TextCollector(limits.textBytes);
  }

  ofPart(): this {
    this.authors = 0;
    this.own.clear();
    return this;
  }

  open(name: string, tag: XmlTag): void {
    if (name === 'threadedComment') this.threads++;
    if (name === 'comment') this.isOwn = this.own.has(tag.attribute('authorId') ?? '');
    if (name === 'author' || name === 'comment') this.words.clear();
    if (name === 'author' || name === 't') this.collecting = true;
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.collecting) this.words.add(bytes, start, end, literal);
  }

  close(name: string): void {
    if (name === 'author' || name === 't') this.collecting = false;
    if (name === 'comment' && !this.isOwn && !this.words.toText().startsWith(`${NOTE_TITLE}\n`)) this.comments++;
    if (name !== 'author') return;
    if (this.words.toText() === NOTE_AUTHOR) this.own.add(String(this.authors));
    this.authors++;
  }
}
