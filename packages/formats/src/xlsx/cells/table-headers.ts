import { attributeOf, childOf, outlineXml } from '../../xml/outline-xml.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import { parseArea } from './parse-area.js';
import type { PlacedEdit } from './place-edits.js';

/**
 * Whether an edit would part a table's column from its name: the header cell must say the name that formulas know.
 * Excel repairs (and so changes) a file where they differ.
 */
export function tableHeaders(pkg: XlsxPackage, sheetPart: string): (edit: PlacedEdit) => boolean {
  const headers = new Map<string, string>();
  for (const { kind, target, external } of pkg.relations(sheetPart)) {
    if (kind === 'table' && !external && pkg.has(target)) readHeaders(pkg.read(target), target, headers);
  }
  return ({ row, column, edit }) => {
    const name = headers.get(`${row},${column}`);
    return name !== undefined && edit.value !== name;
  };
}

function readHeaders(bytes: Uint8Array, part: string, headers: Map<string, string>): void {
  const table = outlineXml(bytes, part, 3);
  const area = parseArea(attributeOf(bytes, table, 'ref') ?? '');
  const headed = attributeOf(bytes, table, 'headerRowCount') !== '0';
  const totals = Number(attributeOf(bytes, table, 'totalsRowCount') ?? 0) > 0;
  childOf(table, 'tableColumns')?.children.forEach((column, index) => {
    if (!area) return;
    const place = area.left + index;
    if (headed) headers.set(`${area.top},${place}`, attributeOf(bytes, column, 'name') ?? '');
    const label = totals ? attributeOf(bytes, column, 'totalsRowLabel') : undefined;
    if (label !== undefined) headers.set(`${area.bottom},${place}`, label);
  });
}
