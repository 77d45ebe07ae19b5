import { attributeOf, attributesOf, childOf, outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import type { Splice } from './splice.js';
import type { XlsxPackage } from './xlsx-package.js';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Of its relation; undefined when the file gives none. */
  readonly relation: string | undefined;
  readonly element: XmlElement;
}

const BLANK = 32;

/** Children of the workbook in the order of the schema, up to those that we write. */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'AlternateContent',
  'revisionPtr',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];

/** The main part of a workbook as it is at this moment: to be made anew after each change. */
export class WorkbookXml {
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  readonly sheets: readonly ListedSheet[];

  constructor(private readonly pkg: XlsxPackage) {
    this.bytes = pkg.read(pkg.mainPart);
    this.root = outlineXml(this.bytes, pkg.mainPart);
    this.sheets = this.listSheets();
  }

  /** The element that lists the sheets. */
  get list(): XmlElement | undefined {
    return childOf(this.root, 'sheets');
  }

  get definedNames(): XmlElement[] {
    return childOf(this.root, 'definedNames')?.children.filter(({ name }) => name === 'definedName') ?? [];
  }

  /** The views of the workbook: which sheet is in front. */
  get views(): XmlElement[] {
    return childOf(this.root, 'bookViews')?.children.filter(({ name }) => name === 'workbookView') ?? [];
  }

  attribute(element: XmlElement, name: string): string | undefined {
    return attributeOf(this.bytes, element, name);
  }

  /** The change of the value of an attribute without prefix; none when the element does not have it. */
  spliceAttribute(element: XmlElement, name: string, text: string): Splice[] {
    if (this.attribute(element, name) === undefined) return [];
    const tag = attributesOf(this.bytes, element);
    tag.attribute(name);
    return [{ start: tag.valueStart, end: tag.valueEnd, text }];
  }

  /** The change that puts XML at the end of an element. A blank is left in the tag of one that closed itself, for `empty`. */
  append(element: XmlElement, xml: string): Splice {
    const { closesItself, closeStart, end, prefix, name } = element;
    if (closesItself) return { start: end - 2, end, text: ` >${xml}</${prefix}${name}>` };
    return { start: closeStart, end: closeStart, text: xml };
  }

  /** The change that takes all out of an element: it closes itself again when it did before `append`, and else goes too. */
  empty({ start, openEnd, end }: XmlElement): Splice {
    return this.bytes[openEnd - 2] === BLANK ? { start: openEnd - 2, end, text: '/>' } : { start, end, text: '' };
  }

  /** The change that adds a defined name; `xml` is the `<definedName>`. */
  appendName(xml: string): Splice {
    const names = childOf(this.root, 'definedNames');
    if (names) return this.append(names, xml);
    const { prefix } = this.root;
    const before = this.root.children.findLast(({ name }) => BEFORE_NAMES.includes(name));
    const at = before?.end ?? this.root.openEnd;
    return { start: at, end: at, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` };
  }

  /** The prefix, with its colon, of ids of relations; undefined when the root declares none. */
  relationPrefix(): string | undefined {
    const tag = attributesOf(this.bytes, this.root);
    const text = (start: number, end: number) => new TextDecoder().decode(this.bytes.subarray(start, end));
    while (tag.next()) {
      if (tag.prefixed && /\/officeDocument(\/2006)?\/relationships$/.test(text(tag.valueStart, tag.valueEnd))) {
        return `${text(tag.nameStart, tag.nameEnd)}:`;
      }
    }
    return undefined;
  }

  splice(splices: readonly Splice[]): void {
    this.pkg.splice(
      this.pkg.mainPart,
      [...splices].sort((first, second) => first.start - second.start),
    );
  }

  private listSheets(): ListedSheet[] {
    const elements = this.list?.children.filter(({ name }) => name === 'sheet') ?? [];
    return elements.map((element) => ({
      name: attributeOf(this.bytes, element, 'name') ?? '',
      sheetId: Number(attributeOf(this.bytes, element, 'sheetId')) || 0,
      relation: attributeOf(this.bytes, element, 'id', true) ?? attributeOf(this.bytes, element, 'id'),
      element,
    }));
  }
}
