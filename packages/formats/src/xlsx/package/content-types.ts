import { escapeAttribute } from '../../xml/escape-xml.js';
import { attributeOf, outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import type { Splice } from './splice.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

export const emptyContentTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${NAMESPACE}"></Types>`;

/** The types of parts that need no line of their own: by their extension. */
const defaults: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
};

/** `[Content_Types].xml`: what each part of a package is. Names are compared without regard to case. */
export class ContentTypes {
  private readonly root: XmlElement;

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
  ) {
    this.root = outlineXml(bytes, part, 2);
  }

  /** What the package says that a part is. */
  typeOf(part: string): string | undefined {
    const own = this.override(part);
    return own ? attributeOf(this.bytes, own, 'ContentType') : this.defaultType(extensionOf(part));
  }

  /** The changes that give a part its type; none when it has it already. */
  declare(part: string, type: string | undefined): Splice[] {
    const extension = extensionOf(part);
    const known = this.defaultType(extension);
    const own = this.override(part);
    if (type === undefined ? own || known : (own ? attributeOf(this.bytes, own, 'ContentType') : known) === type) return [];
    if (own) return [{ start: own.start, end: own.end, text: `<${this.root.prefix}${overrideTag(part, type as string)}/>` }];
    const plain = known === undefined ? defaults[extension] : undefined;
    const tags = plain ? [`Default Extension="${extension}" ContentType="${plain}"`] : [];
    if (type !== undefined && type !== plain) tags.push(overrideTag(part, type));
    return tags.length > 0 ? [this.append(tags)] : [];
  }

  /** The changes that take out the lines of parts. */
  forget(parts: readonly string[]): Splice[] {
    const names = new Set(parts.map((part) => part.toLowerCase()));
    return this.root.children
      .filter((child) => child.name === 'Override' && names.has(partNameOf(this.bytes, child)))
      .map(({ start, end }) => ({ start, end, text: '' }));
  }

  private override(part: string): XmlElement | undefined {
    const name = part.toLowerCase();
    return this.root.children.find((child) => child.name === 'Override' && partNameOf(this.bytes, child) === name);
  }

  private defaultType(extension: string): string | undefined {
    const found = this.root.children.find(
      (child) => child.name === 'Default' && attributeOf(this.bytes, child, 'Extension')?.toLowerCase() === extension,
    );
    return found && attributeOf(this.bytes, found, 'ContentType');
  }

  private append(tags: readonly string[]): Splice {
    const { closeStart, end, prefix, name, closesItself } = this.root;
    const text = tags.map((tag) => `<${prefix}${tag}/>`).join('');
    if (closesItself) return { start: end - 2, end, text: `>${text}</${prefix}${name}>` };
    return { start: closeStart, end: closeStart, text };
  }
}

function overrideTag(part: string, type: string): string {
  return `Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"`;
}

function partNameOf(bytes: Uint8Array, element: XmlElement): string {
  return (attributeOf(bytes, element, 'PartName') ?? '').replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
