import { StyleSheet } from '../package/style-sheet.js';
import type { XlsxPackage } from '../package/xlsx-package.js';

/** The number format `@`: what is typed stays text. */
const TEXT_FORMAT = '49';

/** Cell styles that differ from others only by showing what they hold as text; the styles part is opened when one is asked for. */
export class TextStyles {
  private styles: StyleSheet | undefined;
  private readonly known = new Map<number, number>();

  constructor(private readonly pkg: XlsxPackage) {}

  /** The number of the text style for a style; the style itself when there is none of that number. */
  styleFor(style: number): number {
    this.styles ??= new StyleSheet(this.pkg);
    // Styles point to a list of named ones: where the workbook lacks it, asking for it adds it.
    this.styles.entries('cellStyleXfs');
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const source = this.styles.entries('cellXfs')[style];
    // Alternatives for one style (`mc:AlternateContent`) cannot be cloned as one.
    const made = !source?.startsWith('<xf') ? style : this.styles.add('cellXfs', asText(source));
    this.known.set(style, made);
    return made;
  }

  save(): void {
    this.styles?.save();
  }
}

function asText(style: string): string {
  const open = style.indexOf('>');
  const kept = style.slice('<xf'.length, open).replace(/\s(?:numFmtId|applyNumberFormat|quotePrefix)=(?:"[^"]{0,20}"|'[^']{0,20}')/g, '');
  return `<xf numFmtId="${TEXT_FORMAT}" applyNumberFormat="1"${kept}${style.slice(open)}`;
}
