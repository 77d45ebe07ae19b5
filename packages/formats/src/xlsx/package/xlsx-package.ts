import type { ReadingNotice } from '@routebook/core';
import { defaultLimits, type Limits } from '../../limits.js';
import { damaged } from '../../unreadable-file.js';
import { attributesOf, outlineXml } from '../../xml/outline-xml.js';
import { type NewZipEntry, rewriteZip } from '../../zip/rewrite-zip.js';
import { normaliseName, ZipArchive } from '../../zip/zip-archive.js';
import type { ZipEntry } from '../../zip/zip-directory.js';
import { ContentTypes, emptyContentTypes } from './content-types.js';
import { dropSignatures } from './drop-signatures.js';
import type { PackageParts } from './package-parts.js';
import { addRelation, dropRelation, type PackageRelation, readRelations } from './package-relations.js';
import { relationsPartOf } from './part-names.js';
import { partInUtf8 } from './part-text.js';
import { applySplices, type Splice } from './splice.js';

interface Part {
  readonly name: string;
  /** Where it stands in the source; undefined when it was added. */
  readonly entry: ZipEntry | undefined;
  content: Uint8Array | undefined;
  changed: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument';

/**
 * An Office Open XML package that is changed in place: parts that nobody changes are carried with their packed bytes.
 * Names of parts are compared without regard to case. Parts are inflated when they are asked for.
 */
export class XlsxPackage implements PackageParts {
  /** What a person should know about the changes. */
  readonly notices: ReadingNotice[] = [];
  /** Whether its namespaces are those of strict Office Open XML. */
  readonly strict: boolean;
  /** The part that lists the sheets. */
  readonly mainPart: string;
  private readonly parts = new Map<string, Part>();
  private touched = false;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly archive: ZipArchive | undefined,
    mainPart?: string,
  ) {
    for (const entry of archive?.listed ?? []) {
      const key = normaliseName(entry.name);
      if (!key.endsWith('/') && archive?.entry(key) === entry) {
        this.parts.set(key, { name: entry.name.replaceAll('\\', '/').replace(/^\/+/, ''), entry, content: undefined, changed: false });
      }
    }
    this.mainPart = mainPart ?? this.findMainPart();
    this.strict = archive !== undefined && this.namespaceOf(this.mainPart).startsWith('http://purl.oclc.org/');
  }

  /** Opens a workbook. Throws `UnreadableFile` when it is no package, is damaged or larger than `limits`. */
  static open(bytes: Uint8Array, limits: Limits = defaultLimits): XlsxPackage {
    return new XlsxPackage(bytes, new ZipArchive(bytes, limits));
  }

  /** A package without parts, whose main part will have that name. */
  static create(mainPart: string): XlsxPackage {
    return new XlsxPackage(new Uint8Array(0), undefined, mainPart);
  }

  /** Names of all parts as the package writes them. */
  get names(): string[] {
    return Array.from(this.parts.values(), ({ name }) => name);
  }

  /** Names of the parts that were added or changed since the package was opened. */
  get changedNames(): string[] {
    return Array.from(this.parts.values()).flatMap(({ name, changed }) => (changed ? [name] : []));
  }

  has(part: string): boolean {
    return this.parts.has(normaliseName(part));
  }

  /** A part's name as the package writes it; as given when there is no such part. */
  trueName(part: string): string {
    return this.parts.get(normaliseName(part))?.name ?? part;
  }

  /** The bytes of a part as it is now; XML parts always in UTF-8. Throws `UnreadableFile` when it is missing or damaged. */
  read(part: string): Uint8Array {
    const found = this.get(part);
    found.content ??= partInUtf8(this.archive?.read(part) ?? new Uint8Array(0), found.name);
    return found.content;
  }

  /** Changes pieces of a part. Positions are those of `read`, sorted and not overlapping. */
  splice(part: string, splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    this.touch();
    const content = applySplices(this.read(part), splices);
    Object.assign(this.get(part), { content, changed: true });
  }

  /** Adds or replaces a part. Without `contentType` it keeps the type that it has, or gets that of its extension. */
  write(part: string, content: Uint8Array | string, contentType?: string): void {
    this.touch();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const found = this.parts.get(normaliseName(part));
    if (found) Object.assign(found, { content: bytes, changed: true });
    else this.parts.set(normaliseName(part), { name: part, entry: undefined, content: bytes, changed: true });
    if (part !== CONTENT_TYPES) this.changeTypes((types) => types.declare(this.trueName(part), contentType));
  }

  /** Takes out a part with its relations and its content type; relations that point to it stay. */
  remove(part: string): void {
    if (!this.has(part)) return;
    this.touch();
    const gone = [part, relationsPartOf(part)];
    for (const name of gone) this.parts.delete(normaliseName(name));
    if (normaliseName(part) === normaliseName(CONTENT_TYPES)) return;
    this.changeTypes((types) => types.forget(gone));
  }

  /** What the package says that a part is. */
  contentType(part: string): string | undefined {
    return this.has(CONTENT_TYPES) ? new ContentTypes(this.read(CONTENT_TYPES), CONTENT_TYPES).typeOf(part) : undefined;
  }

  /** The relations of a part ('' for the package). */
  relations(part: string): PackageRelation[] {
    return readRelations(this, part);
  }

  /** Relates a part ('' for the package) to another and gives the id. `kind` is the last word of the type, unless `type` says all of it. */
  relate(from: string, kind: string, target: string, type?: string): string {
    this.touch();
    return addRelation(this, from, type ?? `${this.strict ? STRICT : TRANSITIONAL}/relationships/${kind}`, target);
  }

  /** Takes a relation out; the part that it points to stays. */
  unrelate(from: string, id: string): void {
    this.touch();
    dropRelation(this, from, id);
  }

  /** The prefix, with its colon, of the elements of a part: `x:`, or ''. */
  prefixOf(part: string): string {
    return outlineXml(this.read(part), part, 1).prefix;
  }

  /** A name that no part has: `numberedName('xl/comments', '.xml')` gives `xl/comments1.xml` or the next. */
  numberedName(start: string, end: string): string {
    let number = 1;
    while (this.has(start + number + end)) number++;
    return start + number + end;
  }

  /** The package with all changes; the same bytes as opened when there are none. */
  save(): Uint8Array {
    if (!this.touched) return this.bytes;
    const added = Array.from(this.parts.values()).filter(({ entry }) => !entry);
    const first = added.filter(({ name }) => name === CONTENT_TYPES);
    const last = added.filter(({ name }) => name !== CONTENT_TYPES);
    return rewriteZip(this.archive, [...first.map(newEntry), ...this.keptEntries(), ...last.map(newEntry)]);
  }

  private keptEntries(): (ZipEntry | NewZipEntry)[] {
    return (this.archive?.listed ?? []).flatMap((entry): readonly (ZipEntry | NewZipEntry)[] => {
      const key = normaliseName(entry.name);
      const part = this.parts.get(key);
      if (key.endsWith('/')) return [entry];
      if (!part || (part.changed && part.entry !== entry)) return [];
      return part.changed ? [newEntry(part)] : [entry];
    });
  }

  private get(part: string): Part {
    const found = this.parts.get(normaliseName(part));
    if (!found) throw damaged('part-missing', part);
    return found;
  }

  private touch(): void {
    if (this.touched) return;
    this.touched = true;
    if (dropSignatures(this)) this.notices.push({ code: 'signature-removed', args: {} });
  }

  private changeTypes(change: (types: ContentTypes) => Splice[]): void {
    if (!this.has(CONTENT_TYPES)) this.write(CONTENT_TYPES, emptyContentTypes);
    this.splice(CONTENT_TYPES, change(new ContentTypes(this.read(CONTENT_TYPES), CONTENT_TYPES)));
  }

  private findMainPart(): string {
    const declared = this.relations('').find(({ kind, target }) => kind === 'officeDocument' && this.has(target));
    const main = declared?.target ?? 'xl/workbook.xml';
    if (!this.has(main)) throw damaged('part-missing', main);
    return this.trueName(main);
  }

  private namespaceOf(part: string): string {
    const root = outlineXml(this.read(part), part, 1);
    const tag = attributesOf(this.read(part), root);
    return (root.prefix === '' ? tag.attribute('xmlns') : tag.attribute(root.prefix.slice(0, -1), true)) ?? '';
  }
}

function newEntry({ name, content, entry }: Part): NewZipEntry {
  return { name, content: content as Uint8Array, replaces: entry };
}
