import { decodeText } from '../../xml/decode-text.js';
import { attributeOf, childOf, outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import { appendTo } from '../cells/append-to.js';
import { joinSplices } from '../cells/join-splices.js';
import type { Splice } from '../package/splice.js';
import { addedRun, NOTE_AUTHOR, ownRuns } from './comment-xml.js';

/** The notes of a sheet, to which others are added by changes to the bytes of their part. */
export class CommentsPart {
  private readonly root: XmlElement;
  private readonly list: XmlElement | undefined;
  private readonly byCell = new Map<string, XmlElement>();
  private readonly splices: Splice[] = [];
  private added = '';

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
  ) {
    this.root = outlineXml(bytes, part);
    this.list = childOf(this.root, 'commentList');
    for (const comment of this.list?.children ?? []) {
      if (comment.name === 'comment') this.byCell.set((attributeOf(bytes, comment, 'ref') ?? '').toUpperCase(), comment);
    }
  }

  /** Adds a note to a cell: `new` when it had none, `extended` when our text follows the partner's, `full` when there is no room for it. */
  add(cell: string, text: string): 'new' | 'extended' | 'full' {
    const { prefix } = this.root;
    const present = this.byCell.get(cell);
    if (present) return this.extend(present, text);
    this.added += `<${prefix}comment ref="${cell}" authorId="${this.authorId}"><${prefix}text>${ownRuns(text, prefix)}</${prefix}text></${prefix}comment>`;
    return 'new';
  }

  finish(): Splice[] {
    const { root, list, added, splices } = this;
    const authors = childOf(root, 'authors');
    const author = `<${root.prefix}author>${NOTE_AUTHOR}</${root.prefix}author>`;
    if (added === '') return joinSplices(splices);
    if (authors && this.ownAuthor < 0) splices.push(...appendInside(authors, author));
    if (!authors) {
      const at = root.openEnd;
      splices.push({ start: at, end: at, text: `<${root.prefix}authors>${author}</${root.prefix}authors>` });
    }
    if (list) splices.push(...appendInside(list, added));
    else splices.push(...appendInside(root, `<${root.prefix}commentList>${added}</${root.prefix}commentList>`));
    return joinSplices(splices);
  }

  private get authorId(): number {
    return this.ownAuthor < 0 ? (childOf(this.root, 'authors')?.children.length ?? 0) : this.ownAuthor;
  }

  private get ownAuthor(): number {
    const authors = childOf(this.root, 'authors')?.children ?? [];
    return authors.findIndex((author) => decodeText(this.bytes, author.openEnd, author.closeStart) === NOTE_AUTHOR);
  }

  private extend(comment: XmlElement, text: string): 'extended' | 'full' {
    const holder = childOf(comment, 'text');
    const run = holder ? addedRun(text, textLength(this.bytes, holder), holder.prefix) : '';
    if (!holder || run === '') return 'full';
    const plain = holder.children.find(({ name }) => name === 't');
    const after = holder.children.findLast(({ name }) => name === 'r' || name === 't')?.end ?? holder.openEnd;
    // Programs that find a plain text read no runs after it.
    if (plain) this.splices.push({ start: plain.start, end: plain.start, text: `<${plain.prefix}r>` });
    const closing = plain && plain.end === after ? `</${plain.prefix}r>` : '';
    if (plain && closing === '') this.splices.push({ start: plain.end, end: plain.end, text: `</${plain.prefix}r>` });
    if (holder.closesItself) this.splices.push(...appendInside(holder, run));
    else this.splices.push({ start: after, end: after, text: closing + run });
    return 'extended';
  }
}

function appendInside(element: XmlElement, text: string): Splice[] {
  return appendTo({ ...element, name: element.prefix + element.name }, text);
}

/** How many UTF-16 units of text stand in an element, at most. */
function textLength(bytes: Uint8Array, element: XmlElement): number {
  if (element.name === 't') return decodeText(bytes, element.openEnd, element.closeStart).length;
  return element.children.reduce((sum, child) => sum + (child.name === 'rPh' ? 0 : textLength(bytes, child)), 0);
}
