import type { Limits } from '../limits.js';
import { UnreadableFile } from '../unreadable-file.js';
import { scanPart } from '../xlsx/scan-part.js';
import { ZipArchive } from '../zip/zip-archive.js';

/** Things around the cells of a workbook, none of which goes into a redacted copy. */
export type LeftBehindKind =
  | 'looks'
  | 'comments'
  | 'drawings'
  | 'charts'
  | 'pivots'
  | 'links'
  | 'macros'
  | 'properties'
  | 'names'
  | 'rules'
  | 'header-footer'
  | 'other';

/** What there was, and in how many parts or places; never what it said, nor what it was called. */
export interface LeftBehind {
  readonly kind: LeftBehindKind;
  readonly count: number;
}

/** By where a part lies. The first that fits counts. */
const PARTS: readonly (readonly [RegExp, LeftBehindKind | undefined])[] = [
  [
    /^(\[content_types\]\.xml|.*\.rels|xl\/workbook\.(xml|bin)|xl\/(worksheets|chartsheets)\/[^/]*|xl\/sharedstrings\.(xml|bin))$/,
    undefined,
  ],
  [/^xl\/(styles|theme\/[^/]*)\.(xml|bin)$/, 'looks'],
  [/comment|^xl\/persons\//, 'comments'],
  [/^xl\/(charts|chartshapes)\//, 'charts'],
  [/^xl\/pivot|^xl\/slicer|^xl\/timeline/, 'pivots'],
  [/^xl\/(externallinks|connections|querytables|model|querytable)/, 'links'],
  [/vbaproject|vbadata|^xl\/(embeddings|activex|ctrlprops|macrosheets|dialogsheets)/, 'macros'],
  [/^xl\/(drawings|media|diagrams|ink)\/|\.vml$/, 'drawings'],
  [/^docprops\/|^docmetadata\/|printersettings|^_xmlsignatures\/|^xl\/(revisions|usernames)/, 'properties'],
];
const ELEMENTS: Readonly<Record<string, LeftBehindKind>> = {
  definedName: 'names',
  dataValidation: 'rules',
  conditionalFormatting: 'rules',
  autoFilter: 'rules',
  tablePart: 'rules',
  hyperlink: 'links',
  headerFooter: 'header-footer',
};

/** Lists what a workbook holds besides its cells. Nothing for a file of another kind; a damaged part ends the look into that part. */
export function listLeftBehind(bytes: Uint8Array, limits: Limits): LeftBehind[] {
  const counts = new Map<LeftBehindKind, number>();
  const count = (kind: LeftBehindKind) => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) unlessUnreadable(() => countIn(new ZipArchive(bytes, limits), limits, count));
  return [...counts].map(([kind, number]) => ({ kind, count: number }));
}

function countIn(archive: ZipArchive, limits: Limits, count: (kind: LeftBehindKind) => void): void {
  for (const name of archive.names) {
    const known = PARTS.find(([pattern]) => pattern.test(name));
    const kind = known ? known[1] : 'other';
    if (kind) count(kind);
    if (/^xl\/(workbook|worksheets\/[^/]*)\.xml$/.test(name)) unlessUnreadable(() => countElements(archive, name, limits, count));
  }
}

function countElements(archive: ZipArchive, part: string, limits: Limits, count: (kind: LeftBehindKind) => void): void {
  scanPart(archive, part, limits, {
    open(name) {
      const kind = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
      if (kind) count(kind);
    },
    close() {},
  });
}

function unlessUnreadable(look: () => void): void {
  try {
    look();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
}
