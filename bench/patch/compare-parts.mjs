import { defaultLimits } from '../../packages/formats/src/limits.ts';
import { relationsPartOf } from '../../packages/formats/src/xlsx/package/part-names.ts';
import { sheetPart } from '../../packages/formats/src/xlsx/package/sheet-part.ts';
import { XlsxPackage } from '../../packages/formats/src/xlsx/package/xlsx-package.ts';
import { ZipArchive } from '../../packages/formats/src/zip/zip-archive.ts';
import { editedSheet, markedSheets } from './steps.mjs';

const TYPES = '[Content_Types].xml';
const NOTE_PARTS = new Set(['comments', 'vmlDrawing']);
const SHEET = String.raw`(worksheets\/)?(_rels\/)?sheet\d+\.xml(\.rels)?`;
const NOTES = String.raw`comments\d+\.xml|(drawings\/)?vmldrawing\d+\.vml`;
const ADDED = {
  annotate: anyOf(`${SHEET}|${NOTES}|styles\\.xml|customXml\\/.*`),
  clear: anyOf(''),
  'put sheet': anyOf(String.raw`(worksheets\/)?sheet\d+\.xml|styles\.xml`),
  'set cells': anyOf(String.raw`styles\.xml`),
  // Of a sheet that had no relations, an empty list of them stays.
  'annotate, set, clear': anyOf(String.raw`(worksheets\/)?_rels\/.*\.rels|styles\.xml`),
};

/** Says of every part that was lost, changed or added without need; a signature has to go. */
export function compareParts(step, before, after, book, fail) {
  const [old, made] = [before, after].map((bytes) => new ZipArchive(bytes, defaultLimits));
  const pkg = XlsxPackage.open(before, defaultLimits);
  const signed = old.names.some((name) => /^_xmlsignatures\//i.test(name));
  const allowed = new Set([...allowedParts(step, pkg, book), ...(signed ? ['_rels/.rels', TYPES] : [])].map((name) => name.toLowerCase()));
  for (const name of old.names) {
    if (/^_xmlsignatures\//i.test(name)) continue;
    if (!made.has(name)) fail('parts lost', name);
    else if (!allowed.has(name.toLowerCase()) && old.entry(name).crc !== made.entry(name).crc) fail('parts changed', name);
  }
  for (const name of made.names) if (!old.has(name) && !ADDED[step].test(name)) fail('parts added', name);
}

/** Names of the parts of the source that a step may change. */
function allowedParts(step, pkg, book) {
  const styles = relatedParts(pkg, pkg.mainPart, new Set(['styles']));
  const needed = styles.length > 0 ? [] : [TYPES, relationsPartOf(pkg.mainPart)];
  const list = [TYPES, pkg.mainPart, relationsPartOf(pkg.mainPart), ...styles];
  const edit = [sheetPart(pkg, editedSheet(book) ?? ''), ...styles, ...needed, ...(calculates(pkg, book) ? [pkg.mainPart] : [])];
  const marked = [...markedSheets(book)].flatMap((name) => partsOfNotes(pkg, sheetPart(pkg, name)));
  const all = {
    annotate: [...list, ...marked],
    clear: [],
    'put sheet': list,
    'set cells': edit,
    'annotate, set, clear': [...list, ...marked, ...edit],
  };
  return all[step].filter((name) => name !== undefined);
}

function partsOfNotes(pkg, sheet) {
  return sheet === undefined ? [] : [sheet, relationsPartOf(sheet), ...relatedParts(pkg, sheet, NOTE_PARTS)];
}

function relatedParts(pkg, from, kinds) {
  return pkg.relations(from).flatMap(({ kind, target, external }) => (kinds.has(kind) && !external && pkg.has(target) ? [target] : []));
}

function calculates(pkg, { sheets }) {
  return (sheets[0]?.formulas.size ?? 0) > 0 || relatedParts(pkg, pkg.mainPart, new Set(['calcChain'])).length > 0;
}

function anyOf(pattern) {
  return new RegExp(`^(.*\\/)?(${pattern})$`, 'i');
}
