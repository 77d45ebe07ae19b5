import type { XlsxPackage } from '../package/xlsx-package.js';
import { indexOfBytes } from './index-of-bytes.js';
import { JOURNAL_NAMESPACE, type Journal, readJournal, writeJournal } from './journal.js';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
};
const ITEM_ID = '{6F0C0E52-5E0B-4C7A-9C43-0A5C2B7D9E11}';

/** Where the journal of a workbook stands. */
export interface JournalPlace {
  readonly part: string;
  /** Id of the workbook's relation to it. */
  readonly relation: string;
  /** Undefined when it is damaged. */
  readonly journal: Journal | undefined;
}

/** Looks up the journal among the data that a workbook carries. */
export function findJournal(pkg: XlsxPackage): JournalPlace | undefined {
  for (const { kind, target, id, external } of pkg.relations(pkg.mainPart)) {
    if (kind !== 'customXml' || external || !pkg.has(target)) continue;
    const described = pkg.relations(target).filter((relation) => relation.kind === 'customXmlProps' && pkg.has(relation.target));
    const ours = [target, ...described.map((relation) => relation.target)].some((part) => indexOfBytes(pkg.read(part), JOURNAL_NAMESPACE) >= 0);
    if (ours) return { part: target, relation: id, journal: readJournal(pkg.read(target)) };
  }
  return undefined;
}

/** Adds an empty journal, as the data that workbooks may carry; its name is given. It is filled when all else is done. */
export function addJournal(pkg: XlsxPackage): string {
  let number = 1;
  while (pkg.has(`customXml/item${number}.xml`) || pkg.has(`customXml/itemProps${number}.xml`)) number++;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const namespace = PROPERTIES_NAMESPACE[pkg.strict ? 'strict' : 'transitional'];
  const reference = `<ds:schemaRefs><ds:schemaRef ds:uri="${JOURNAL_NAMESPACE}"/></ds:schemaRefs>`;
  pkg.write(part, writeJournal({ sheet: '', parts: [] }));
  pkg.write(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}">${reference}</ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  pkg.relate(pkg.mainPart, 'customXml', part);
  pkg.relate(part, 'customXmlProps', properties);
  return part;
}

/** Takes the journal out, with its properties. */
export function removeJournal(pkg: XlsxPackage, { part, relation }: JournalPlace): void {
  for (const { kind, target } of pkg.relations(part)) if (kind === 'customXmlProps') pkg.remove(target);
  pkg.remove(part);
  pkg.unrelate(pkg.mainPart, relation);
}
