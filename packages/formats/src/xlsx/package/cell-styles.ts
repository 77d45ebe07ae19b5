import type { CellLook } from '../../sheet-content.js';
import { StyleSheet } from './style-sheet.js';
import type { XlsxPackage } from './xlsx-package.js';

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly lined?: boolean;
  readonly wrapped?: boolean;
  readonly numberFormat?: string;
}

const looks: Readonly<Record<CellLook, Look>> = {
  title: { bold: true, size: 16 },
  heading: { bold: true, fill: 'FFE7ECF1', lined: true, wrapped: true },
  text: { numberFormat: '@' },
  wrapped: { wrapped: true },
  quiet: { color: 'FF595959', wrapped: true },
  link: { underlined: true, color: 'FF0B57A4' },
  error: { fill: 'FFFBD9D5', wrapped: true },
  warning: { fill: 'FFFFEFC7', wrapped: true },
  info: { fill: 'FFDCEBFA', wrapped: true },
  example: { italic: true, color: 'FF595959', numberFormat: '@' },
  date: { numberFormat: 'yyyy-mm-dd' },
};

/**
 * The style numbers (`s` of a cell) of looks. Styles that are not there yet are added to the workbook. `rightToLeft`: texts run so even
 * when they begin with a sign or a figure.
 */
export function addCellStyles(pkg: XlsxPackage, wanted: Iterable<CellLook>, rightToLeft = false): Map<CellLook, number> {
  const distinct = new Set(wanted);
  if (distinct.size === 0) return new Map();
  const styles = new StyleSheet(pkg);
  const numbers = new Map(Array.from(distinct, (look) => [look, addLook(styles, looks[look], rightToLeft)] as const));
  styles.save();
  return numbers;
}

/** The ids of differential styles (`<dxf>` without prefixes), for conditional formats; those that are not there yet are added. */
export function addDifferentialStyles(pkg: XlsxPackage, dxfs: readonly string[]): number[] {
  if (dxfs.length === 0) return [];
  const styles = new StyleSheet(pkg);
  const ids = dxfs.map((dxf) => styles.add('dxfs', dxf));
  styles.save();
  return ids;
}

function addLook(styles: StyleSheet, look: Look, rightToLeft: boolean): number {
  const font = styles.add('fonts', fontXml(styles.entries('fonts')[0] ?? '', look));
  const fill = look.fill === undefined ? 0 : styles.add('fills', fillXml(look.fill));
  const border = look.lined ? styles.add('borders', LINE_BELOW) : 0;
  const format = look.numberFormat === undefined ? 0 : styles.addNumberFormat(look.numberFormat);
  styles.entries('cellStyleXfs');
  const applied = [font && 'applyFont', fill && 'applyFill', border && 'applyBorder', format && 'applyNumberFormat'].filter(Boolean);
  const flags = [...applied, 'applyAlignment'].map((name) => ` ${name}="1"`).join('');
  const alignment = `<alignment vertical="top"${look.wrapped ? ' wrapText="1"' : ''}${rightToLeft ? ' readingOrder="2"' : ''}/>`;
  const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  return styles.add('cellXfs', `<xf ${ids}${flags}>${alignment}</xf>`);
}

const LINE_BELOW = '<border><left/><right/><top/><bottom style="thin"><color rgb="FF8A97A3"/></bottom><diagonal/></border>';

/** A fill of one colour (`AARRGGBB`). */
export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The typeface is that of the workbook's own text. */
function fontXml(base: string, { bold, italic, underlined, size, color }: Look): string {
  if (!bold && !italic && !underlined && size === undefined && color === undefined && base !== '') return base;
  const keep = (name: string) => new RegExp(`<${name} val="[^"<>]{1,100}"/>`).exec(base)?.[0];
  const parts = [
    bold && '<b/>',
    italic && '<i/>',
    underlined && '<u/>',
    size === undefined ? (keep('sz') ?? '<sz val="11"/>') : `<sz val="${size}"/>`,
    color === undefined ? '' : `<color rgb="${color}"/>`,
    keep('name') ?? '<name val="Calibri"/>',
    keep('family') ?? '<family val="2"/>',
  ];
  return `<font>${parts.filter(Boolean).join('')}</font>`;
}
