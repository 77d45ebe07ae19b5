import { defaultLimits } from '../../packages/formats/src/limits.ts';
import { partOf } from '../../packages/formats/src/xlsx/package/sheet-part.ts';
import { WorkbookXml } from '../../packages/formats/src/xlsx/package/workbook-xml.ts';
import { XlsxPackage } from '../../packages/formats/src/xlsx/package/xlsx-package.ts';

/** What a copy may not lose, as it stands in the XML of a sheet. */
const IN_SHEETS = {
  'drop-downs': /<(\w+:)?dataValidation\s/g,
  formulas: /<(\w+:)?f[\s>/]/g,
  'merged areas': /<(\w+:)?mergeCell\s/g,
  'hidden rows': /<(\w+:)?row\s[^>]*\bhidden="(1|true)"/g,
  'hidden columns': /<(\w+:)?col\s[^>]*\bhidden="(1|true)"/g,
  links: /<(\w+:)?hyperlink\s/g,
};
const AS_PARTS = {
  macros: /vbaProject\.bin$/i,
  pictures: /\/media\//i,
  charts: /\/charts\/chart/i,
  pivots: /\/pivotTables\//i,
  tables: /\/tables\//i,
};

/** How much there is of each in a workbook; sheets of the name given are left out. */
export function countFeatures(bytes, except) {
  const pkg = XlsxPackage.open(bytes, defaultLimits);
  const counts = Object.fromEntries(
    Object.entries(AS_PARTS).map(([feature, name]) => [feature, pkg.names.filter((part) => name.test(part)).length]),
  );
  for (const sheet of new WorkbookXml(pkg).sheets) {
    const part = partOf(pkg, sheet);
    if (part === undefined || !pkg.has(part) || sheet.name === except) continue;
    const text = Buffer.from(pkg.read(part)).toString('latin1');
    for (const [feature, pattern] of Object.entries(IN_SHEETS))
      counts[feature] = (counts[feature] ?? 0) + (text.match(pattern)?.length ?? 0);
  }
  return counts;
}
