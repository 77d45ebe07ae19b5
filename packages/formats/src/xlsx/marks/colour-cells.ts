import { prefixAt } from '../../xml/prefix-at.js';
import type { PlacedEdit } from '../cells/place-edits.js';
import type { Splice } from '../package/splice.js';
import { type MarkSeverity, severities } from './cell-mark.js';
import type { MarkStyles } from './mark-styles.js';
import { toSqrefs } from './to-sqref.js';
import type { WorksheetOutline } from './worksheet-outline.js';

/** A cell to be coloured. */
export interface ColouredCell {
  readonly place: PlacedEdit;
  readonly severity: MarkSeverity;
}

/** How our rules begin: always true, for N of a text is 0, and told from the partner's by it. */
export const MARK_FORMULA = 'N("routebook:';

/** The conditional formats that colour cells of a worksheet; the cells themselves are not touched. */
export function colourCells(bytes: Uint8Array, outline: WorksheetOutline, cells: readonly ColouredCell[], styles: MarkStyles): Splice[] {
  const prefix = prefixAt(bytes, outline.rootStart);
  let priority = outline.highestPriority;
  let xml = '';
  for (const severity of severities) {
    for (const text of [true, false]) {
      const chosen = cells.filter((cell) => cell.severity === severity && (cell.place.found?.text ?? false) === text);
      for (const sqref of toSqrefs(chosen.map(({ place }) => place))) {
        priority++;
        const rule = `type="expression" dxfId="${styles.idFor(severity, text)}" priority="${priority}"`;
        const formula = `<${prefix}formula>${MARK_FORMULA}${severity}")=0</${prefix}formula>`;
        const format = `<${prefix}cfRule ${rule}>${formula}</${prefix}cfRule>`;
        xml += `<${prefix}conditionalFormatting sqref="${sqref}">${format}</${prefix}conditionalFormatting>`;
      }
    }
  }
  const at = outline.placeFor('conditionalFormatting');
  return xml === '' ? [] : [{ start: at, end: at, text: xml }];
}
