import { attributeOf, attributesOf, childOf, outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import { folderOf } from './part-names.js';
import type { Splice } from './splice.js';
import type { XlsxPackage } from './xlsx-package.js';

const NAMESPACES = {
  transitional: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
};
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The lists of a styles part in the order of the schema, with what stands in each at least. */
const lists = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
  dxfs: [],
} as const satisfies Record<string, readonly string[]>;

/** A list of the styles part to which entries can be added. */
export type StyleList = keyof typeof lists;

const order = Object.keys(lists) as StyleList[];

/** The main namespace of spreadsheets, as the package writes it. */
export function mainNamespace(pkg: XlsxPackage): string {
  return pkg.strict ? NAMESPACES.strict : NAMESPACES.transitional;
}

/** The styles of a workbook. Entries are added once, however often they are asked for; `save` writes what is new into the package. */
export class StyleSheet {
  private readonly part: string;
  private readonly bytes: Uint8Array;
  private readonly root: XmlElement;
  /** Without prefixes and blanks, by list. */
  private readonly known = new Map<StyleList, string[]>();
  private readonly added = new Map<StyleList, string[]>();

  constructor(private readonly pkg: XlsxPackage) {
    this.part = findStyles(pkg) ?? createStyles(pkg);
    this.bytes = pkg.read(this.part);
    this.root = outlineXml(this.bytes, this.part, 3);
  }

  /** The entries of a list without prefixes, also those just added: `entries('cellXfs')[style]` is the `<xf>` of a style. */
  entries(list: StyleList): readonly string[] {
    let entries = this.known.get(list);
    if (!entries) {
      const element = childOf(this.root, list);
      entries = element?.children.map(({ start, end }) => plainXml(this.bytes.subarray(start, end))) ?? [];
      this.known.set(list, entries);
      if (entries.length === 0) for (const entry of lists[list]) this.append(list, entry);
    }
    return entries;
  }

  /** The place of an entry in its list; it is added when there is none that says the same. `xml` has no prefixes. */
  add(list: StyleList, xml: string): number {
    const found = this.entries(list).indexOf(xml);
    return found >= 0 ? found : this.append(list, xml);
  }

  /** The id of a number format: that of the file for this code, or a new one. */
  addNumberFormat(code: string): number {
    const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const formats = this.entries('numFmts');
    const known = formats.find((format) => format.includes(` formatCode="${escaped}"`));
    const idOf = (format: string) => Number(/numFmtId="(\d{1,9})"/.exec(format)?.[1] ?? 0);
    if (known) return idOf(known);
    const id = formats.reduce((highest, format) => Math.max(highest, idOf(format)), 163) + 1;
    this.append('numFmts', `<numFmt numFmtId="${id}" formatCode="${escaped}"/>`);
    return id;
  }

  save(): void {
    this.pkg.splice(
      this.part,
      order.flatMap((list) => this.spliceList(list)).sort((first, second) => first.start - second.start || first.end - second.end),
    );
  }

  private append(list: StyleList, xml: string): number {
    const added = this.added.get(list);
    if (added) added.push(xml);
    else this.added.set(list, [xml]);
    const entries = this.known.get(list) as string[];
    return entries.push(xml) - 1;
  }

  private spliceList(list: StyleList): Splice[] {
    const added = this.added.get(list);
    if (!added) return [];
    const { prefix } = this.root;
    const text = withPrefix(added.join(''), prefix);
    const count = (this.known.get(list) as string[]).length;
    const element = childOf(this.root, list);
    if (!element) return [this.newList(list, `<${prefix}${list} count="${count}">${text}</${prefix}${list}>`)];
    const counted = this.spliceCount(element, count);
    if (!element.closesItself) return [...counted, { start: element.closeStart, end: element.closeStart, text }];
    return [...counted, { start: element.end - 2, end: element.end, text: `>${text}</${element.prefix}${list}>` }];
  }

  private spliceCount(element: XmlElement, count: number): Splice[] {
    if (attributeOf(this.bytes, element, 'count') === undefined) return [];
    const tag = attributesOf(this.bytes, element);
    tag.attribute('count');
    return [{ start: tag.valueStart, end: tag.valueEnd, text: String(count) }];
  }

  /** Before the first of the elements that must come later. */
  private newList(list: StyleList, text: string): Splice {
    const earlier = order.slice(0, order.indexOf(list));
    const before = this.root.children.findLast(({ name }) => earlier.includes(name as StyleList));
    const at = before?.end ?? this.root.openEnd;
    return { start: at, end: at, text };
  }
}

function findStyles(pkg: XlsxPackage): string | undefined {
  return pkg.relations(pkg.mainPart).find(({ kind, target }) => kind === 'styles' && pkg.has(target))?.target;
}

function createStyles(pkg: XlsxPackage): string {
  const plain = `${folderOf(pkg.mainPart)}styles.xml`;
  const part = pkg.has(plain) ? pkg.numberedName(`${folderOf(pkg.mainPart)}styles`, '.xml') : plain;
  const body = order
    .filter((list) => lists[list].length > 0)
    .map((list) => `<${list} count="${lists[list].length}">${lists[list].join('')}</${list}>`);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  pkg.write(part, `${declaration}<styleSheet xmlns="${mainNamespace(pkg)}">${body.join('')}</styleSheet>`, TYPE);
  pkg.relate(pkg.mainPart, 'styles', part);
  return part;
}

/** XML without prefixes of elements and without blanks between tags; `<a></a>` becomes `<a/>`. */
function plainXml(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/<(\/?)[\w.-]{1,64}:/g, '<$1')
    .replace(/>\s+</g, '><')
    .replace(/<([\w.]{1,64})((?:\s[^<>]{0,4000})?)><\/\1>/g, '<$1$2/>')
    .replace(/\s{1,9}\/>/g, '/>');
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}
