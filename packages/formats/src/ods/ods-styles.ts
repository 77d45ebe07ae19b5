import { TextCollector } from '../xml/text-collector.js';
import type { XmlHandler } from '../xml/xml-scanner.js';
import type { XmlTag } from '../xml/xml-tag.js';
import { dateCode, literalCode } from './date-code.js';

interface CellStyle {
  readonly format: string | undefined;
  readonly parent: string | undefined;
}

const MOST_PARENTS = 20;

/** The formats of dates and the sheets that are hidden, from all places where a document keeps its styles. */
export class OdsStyles implements XmlHandler {
  readonly hiddenTables = new Set<string>();
  private readonly codes = new Map<string, string>();
  private readonly cells = new Map<string, CellStyle>();
  private readonly found = new Map<string, string | undefined>();
  private readonly words: TextCollector;
  private table = '';
  /** The format that is being read. */
  private format: { readonly name: string; readonly elapsed: boolean; code: string } | undefined;

  constructor(textBytes: number) {
    this.words = new TextCollector(textBytes);
  }

  /** The format of dates of a cell style; undefined when its numbers are no dates. */
  dateFormat(style: string | undefined): string | undefined {
    if (style === undefined) return undefined;
    if (!this.found.has(style)) this.found.set(style, this.resolve(style));
    return this.found.get(style);
  }

  private resolve(style: string): string | undefined {
    let name: string | undefined = style;
    for (let count = 0; name !== undefined && count < MOST_PARENTS; count++) {
      const found: CellStyle | undefined = this.cells.get(name);
      if (found?.format !== undefined) return this.codes.get(found.format);
      name = found?.parent;
    }
    return undefined;
  }

  open(name: string, tag: XmlTag): void {
    if (this.format) this.openInFormat(name, tag, this.format);
    else if (name === 'date-style' || name === 'time-style') {
      const elapsed = tag.attribute('truncate-on-overflow', true) === 'false';
      this.format = { name: tag.attribute('name', true) ?? '', elapsed, code: '' };
    } else if (name === 'style') this.openStyle(tag);
    else if (name === 'table-properties' && tag.attribute('display', true) === 'false') this.hiddenTables.add(this.table);
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.format) this.words.add(bytes, start, end, literal);
  }

  close(name: string): void {
    if (!this.format) return;
    if (name === 'text') this.format.code += literalCode(this.words.toText());
    if (name !== 'date-style' && name !== 'time-style') return;
    this.codes.set(this.format.name, this.format.code);
    this.format = undefined;
  }

  private openInFormat(name: string, tag: XmlTag, format: { readonly elapsed: boolean; code: string }): void {
    if (name === 'text') this.words.clear();
    else format.code += dateCode(name, tag, format.elapsed);
  }

  private openStyle(tag: XmlTag): void {
    const name = tag.attribute('name', true) ?? '';
    const family = tag.attribute('family', true);
    this.table = family === 'table' ? name : '';
    if (family !== 'table-cell') return;
    this.cells.set(name, { format: tag.attribute('data-style-name', true), parent: tag.attribute('parent-style-name', true) });
  }
}
