import { StyleSheet } from '../package/style-sheet.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import type { MarkSeverity } from './cell-mark.js';

interface MarkStyle {
  /** Shown before a text, so that colour is not the only sign; the value stays what it is. */
  readonly sign: string;
  readonly font: string;
  readonly color: string;
  readonly fill: string;
  readonly line: string;
}

const styles: Readonly<Record<MarkSeverity, MarkStyle>> = {
  error: { sign: '✖', font: '<b/>', color: 'FF9C0006', fill: 'FFFFC7CE', line: 'thin' },
  warning: { sign: '▲', font: '<i/>', color: 'FF6B4E00', fill: 'FFFFEB9C', line: 'dashed' },
  info: { sign: '●', font: '<u/>', color: 'FF1F4E79', fill: 'FFDDEBF7', line: 'dotted' },
};

/** The styles of marks in a workbook, added when they are first asked for. */
export class MarkStyles {
  private sheet: StyleSheet | undefined;

  constructor(private readonly pkg: XlsxPackage) {}

  /** The id of the differential style for marked cells that hold text, or something else. */
  idFor(severity: MarkSeverity, text: boolean): number {
    this.sheet ??= new StyleSheet(this.pkg);
    return this.sheet.add('dxfs', toDxf(styles[severity], text ? this.formatFor(severity) : ''));
  }

  save(): void {
    this.sheet?.save();
  }

  private formatFor(severity: MarkSeverity): string {
    const code = `General;General;General;"${styles[severity].sign} "@`;
    const id = this.sheet?.addNumberFormat(code);
    return `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
  }
}

/** Only what programs take in a differential style: no typeface or size, and thin lines. */
function toDxf({ font, color, fill, line }: MarkStyle, format: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="${line}"><color rgb="${color}"/></${side}>`).join('');
  const background = `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill>`;
  return `<dxf><font>${font}<color rgb="${color}"/></font>${format}${background}<border>${sides}</border></dxf>`;
}
