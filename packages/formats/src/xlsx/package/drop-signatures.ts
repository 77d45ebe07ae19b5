import type { PackageParts } from './package-parts.js';
import { dropRelation, readRelations } from './package-relations.js';

const ORIGIN = /\/digital-signature\/origin$/;

/** Takes the digital signatures out, which no longer hold once the package changes; false when there are none. Those of macros stay. */
export function dropSignatures(parts: PackageParts): boolean {
  const origins = readRelations(parts, '').filter(({ type }) => ORIGIN.test(type));
  const signatures = parts.names.filter((name) => /^_xmlsignatures\//i.test(name));
  for (const { id, target } of origins) {
    dropRelation(parts, '', id);
    parts.remove(target);
  }
  for (const part of signatures) parts.remove(part);
  return origins.length > 0 || signatures.length > 0;
}
