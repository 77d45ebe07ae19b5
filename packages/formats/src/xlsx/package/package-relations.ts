import { escapeAttribute } from '../../xml/escape-xml.js';
import { attributeOf, outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import { resolveTarget } from '../relationships.js';
import type { PackageParts } from './package-parts.js';
import { folderOf, relationsPartOf, relativeTarget } from './part-names.js';

/** From one part of a package to another, or to something outside. */
export interface PackageRelation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments` ... the same in transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  /** Name of the part that is pointed to; for an external one what the file says. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The ids that `addRelation` gives. */
const OWN_ID = /^rb\d+$/;
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

/** The relations of a part ('' for the package), in the order of the file. */
export function readRelations(parts: PackageParts, part: string): PackageRelation[] {
  const source = relationsPartOf(part);
  if (!parts.has(source)) return [];
  const bytes = parts.read(source);
  return listRelations(bytes, source).map((element) => readRelation(parts, folderOf(part), bytes, element));
}

/** Adds a relation to a part of the package and gives its id, which neither stands in the file nor is a usual one that a sheet might miss. */
export function addRelation(parts: PackageParts, from: string, type: string, target: string): string {
  const source = relationsPartOf(from);
  if (!parts.has(source)) parts.write(source, empty);
  const bytes = parts.read(source);
  const root = outlineXml(bytes, source, 2);
  const taken = new Set(root.children.map((child) => attributeOf(bytes, child, 'Id')));
  let number = 1;
  while (taken.has(`rb${number}`)) number++;
  const id = `rb${number}`;
  const { prefix, name, closesItself, closeStart, end } = root;
  const path = escapeAttribute(relativeTarget(from, target));
  const text = `<${prefix}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${path}"/>`;
  if (closesItself) parts.splice(source, [{ start: end - 2, end, text: `>${text}</${prefix}${name}>` }]);
  else parts.splice(source, [{ start: closeStart, end: closeStart, text }]);
  return id;
}

/** Takes a relation out; the part that it points to stays. A list of relations that held none but ours goes with the last. */
export function dropRelation(parts: PackageParts, from: string, id: string): void {
  const source = relationsPartOf(from);
  if (!parts.has(source)) return;
  const bytes = parts.read(source);
  const all = listRelations(bytes, source);
  const found = all.find((element) => attributeOf(bytes, element, 'Id') === id);
  if (found && all.length === 1 && OWN_ID.test(id)) parts.remove(source);
  else if (found) parts.splice(source, [{ start: found.start, end: found.end, text: '' }]);
}

function listRelations(bytes: Uint8Array, source: string): XmlElement[] {
  return outlineXml(bytes, source, 2).children.filter(({ name }) => name === 'Relationship');
}

function readRelation(parts: PackageParts, folder: string, bytes: Uint8Array, element: XmlElement): PackageRelation {
  const attribute = (name: string) => attributeOf(bytes, element, name) ?? '';
  const type = attribute('Type');
  const external = attribute('TargetMode').toLowerCase() === 'external';
  const target = external ? attribute('Target') : parts.trueName(resolveTarget(parts, folder, attribute('Target')));
  return { id: attribute('Id'), kind: type.slice(type.lastIndexOf('/') + 1), type, target, external };
}
