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
  /** The part that is related to it: the workbook, or '' (the package) where LibreOffice has saved the file. */
  readonly from: string;
  /** Id of the relation to it. */
  readonly relation: string;
  /** Undefined when it is damaged. */
  readonly journal: Journal | undefined;
}

/** Looks up the journal among the data that a workbook carries. */
export function findJournal(pkg: XlsxPackage): JournalPlace | undefined {
  for (const from of [pkg.mainPart, '']) {
    const data = pkg.relations(from).filter(({ kind, target, external }) => kind === 'customXml' && !external && pkg.has(target));
    const own = data.find(({ target }) => isJournal(pkg, target));
    if (own) return { part: own.target, from, relation: own.id, journal: readJournal(pkg.read(own.target)) };
  }
  return undefined;
}

/** Programs may have emptied the data but kept what describes it. */
function isJournal(pkg: XlsxPackage, part: string): boolean {
  const described = pkg.relations(part).flatMap(({ kind, target }) => (kind === 'customXmlProps' && pkg.has(target) ? [target] : []));
  return [part, ...described].some((name) => indexOfBytes(pkg.read(name), JOURNAL_NAMESPACE) >= 0);
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
export function removeJournal(pkg: XlsxPackage, { part, from, relation }: JournalPlace): void {
  for (const { kind, target } of pkg.relations(part)) if (kind === 'customXmlProps') pkg.remove(target);
  pkg.remove(part);
  pkg.unrelate(from, relation);
}
