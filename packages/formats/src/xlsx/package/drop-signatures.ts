import type { XlsxPackage } from './xlsx-package.js';

const ORIGIN = /\/digital-signature\/origin$/;

/** Takes the digital signatures out, which no longer hold once the package changes, and leaves a notice. Those of macros stay. */
export function dropSignatures(pkg: XlsxPackage): void {
  const origins = pkg.relations('').filter(({ type }) => ORIGIN.test(type));
  const parts = pkg.names.filter((name) => /^_xmlsignatures\//i.test(name));
  if (origins.length === 0 && parts.length === 0) return;
  for (const { id, target } of origins) {
    pkg.unrelate('', id);
    pkg.remove(target);
  }
  for (const part of parts) pkg.remove(part);
  pkg.notices.push({ code: 'signature-removed', args: {} });
}
