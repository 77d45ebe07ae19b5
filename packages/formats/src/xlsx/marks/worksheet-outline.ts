import type { XmlTag } from '../../xml/xml-tag.js';
import { type PlacedHandler, PlaceFinder, scanWhole } from '../cells/find-places.js';
import type { EditedRow } from '../cells/place-edits.js';
import { worksheetRank } from './worksheet-order.js';

/** A child of the worksheet; positions are bytes of its part. */
export interface SheetSection {
  readonly name: string;
  readonly start: number;
  end: number;
}

/** What has to be known of a worksheet before marks are put into it. */
export class WorksheetOutline implements PlacedHandler {
  scanner: PlacedHandler['scanner'] = { tagStart: 0, tagEnd: 0 };
  /** Of the root element, without prefix: `worksheet`, `chartsheet` ... */
  rootName = '';
  rootStart = 0;
  rootOpenEnd = 0;
  /** The children of the root, in the order of the file. */
  readonly sections: SheetSection[] = [];
  /** The highest number that a conditional format of the sheet has; those with lower ones win. */
  highestPriority = 0;
  /** Id of the relation to the drawing that holds the shapes of notes. */
  legacyDrawing: string | undefined;
  private depth = 0;

  private constructor(private readonly finder: PlaceFinder) {}

  /** Outlines a worksheet and looks up cells at the same time. */
  static read(bytes: Uint8Array, part: string, rows: readonly EditedRow[]): WorksheetOutline {
    const outline = new WorksheetOutline(new PlaceFinder(bytes, rows));
    scanWhole(bytes, part, outline);
    return outline;
  }

  /** Where a child of that name has to be inserted: after the last one that must not come later. */
  placeFor(name: string): number {
    const rank = worksheetRank(name);
    const before = this.sections.findLast((section) => worksheetRank(section.name) >= 0 && worksheetRank(section.name) <= rank);
    return before?.end ?? this.rootOpenEnd;
  }

  open(name: string, tag: XmlTag): void {
    this.depth++;
    this.finder.scanner = this.scanner;
    this.finder.open(name, tag);
    if (this.depth <= 2) this.openSection(name, tag);
    else if (name === 'cfRule') this.highestPriority = Math.max(this.highestPriority, Number(tag.attribute('priority')) || 0);
  }

  close(name: string): void {
    this.depth--;
    this.finder.close(name);
    if (this.depth !== 1) return;
    const section = this.sections.at(-1);
    if (section) section.end = this.scanner.tagEnd;
  }

  private openSection(name: string, tag: XmlTag): void {
    const { tagStart: start, tagEnd: end } = this.scanner;
    if (this.depth === 2) this.sections.push({ name, start, end });
    else {
      this.rootName = name;
      this.rootStart = start;
      this.rootOpenEnd = end;
    }
    if (name === 'legacyDrawing') this.legacyDrawing = tag.attribute('id', true) ?? '';
  }
}
