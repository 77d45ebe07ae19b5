import type { Limits } from '../limits.js';
import { TextCollector } from '../xml/text-collector.js';
import type { XmlHandler } from '../xml/xml-scanner.js';
import type { XmlTag } from '../xml/xml-tag.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { readRelationships } from './relationships.js';
import { scanPart } from './scan-part.js';

/** Who our own notes are by. */
const OWN_AUTHOR = 'Routebook';

/** How many comments of other people than Routebook stand on a sheet. A thread is kept a second time as a plain comment and counts once. */
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
  private readonly author: TextCollector;
  private collecting = false;
  private authors = 0;
  /** `authorId` of our own notes in this part. */
  private own = new Set<string>();

  constructor(limits: Limits) {
    this.author = new TextCollector(limits.textBytes);
  }

  ofPart(): this {
    this.authors = 0;
    this.own.clear();
    return this;
  }

  open(name: string, tag: XmlTag): void {
    if (name === 'threadedComment') this.threads++;
    else if (name === 'comment' && !this.own.has(tag.attribute('authorId') ?? '')) this.comments++;
    else if (name === 'author') {
      this.author.clear();
      this.collecting = true;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.collecting) this.author.add(bytes, start, end, literal);
  }

  close(name: string): void {
    if (name !== 'author') return;
    this.collecting = false;
    if (this.author.toText() === OWN_AUTHOR) this.own.add(String(this.authors));
    this.authors++;
  }
}
