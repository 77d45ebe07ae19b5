import { type Area, cellAddress } from '@routebook/core';
import type { CellLook, DropDown, SheetContent, WrittenCell } from '../../sheet-content.js';
import { escapeAttribute } from '../../xml/escape-xml.js';
import { SHIFT_1904 } from '../date-cell.js';
import { sheetReference } from './sheet-name.js';
import { writtenText } from './written-text.js';

/** What a sheet takes over from the workbook that it is written into. */
export interface SheetSetting {
  readonly namespace: string;
  /** Style numbers of the looks that occur. */
  readonly styles: ReadonlyMap<CellLook, number>;
  /** Serials of this workbook count from 1904 on. */
  readonly date1904: boolean;
  /** Whether it is in front when the workbook is opened. */
  readonly selected: boolean;
}

/** Excel repairs a sheet that has more. */
const MOST_LINKS = 65_530;
const USUAL_WIDTH = 9;
const PROMPT_TITLE = 32;
const PROMPT = 255;

/** The part of a sheet. Its elements stand in the order of the schema. */
export function sheetXml(content: SheetContent, setting: SheetSetting): string {
  const parts = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${setting.namespace}">`,
    viewXml(content, setting.selected),
    columnsXml(content, setting.styles),
    `<sheetData>${rowsXml(content, setting)}</sheetData>`,
    content.filter ? `<autoFilter ref="${areaAddress(content.filter)}"/>` : '',
    listXml('mergeCells', 'mergeCell', content.merges ?? [], (area) => ` ref="${areaAddress(area)}"/>`),
    listXml('dataValidations', 'dataValidation', content.dropDowns ?? [], dropDownXml),
    linksXml(content),
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>',
  ];
  return parts.join('');
}

/** `A1:C3`, or `A1` for one cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

function viewXml({ frozenRows = 0, rightToLeft }: SheetContent, selected: boolean): string {
  const attributes = `${rightToLeft ? ' rightToLeft="1"' : ''}${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const body = frozenRows > 0 ? `>${pane}<selection pane="bottomLeft"/></sheetView>` : '/>';
  return `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${attributes}${body}</sheetViews>`;
}

function columnsXml({ columnWidths = [], columnLooks = [], hiddenColumns }: SheetContent, styles: SheetSetting['styles']): string {
  const columns = Array.from({ length: Math.max(columnWidths.length, columnLooks.length) }, (_, index) => {
    const [width, look] = [columnWidths[index], columnLooks[index]];
    const style = look && styles.get(look) ? ` style="${styles.get(look)}"` : '';
    const shown = width === undefined ? USUAL_WIDTH : Math.min(Math.max(width, 1), 255);
    return `<col min="${index + 1}" max="${index + 1}" width="${shown}"${style}${hiddenXml(hiddenColumns, index)} customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowsXml({ rows, rowHeights = [], hiddenRows }: SheetContent, setting: SheetSetting): string {
  const written: string[] = [];
  for (const [row, cells] of rows.entries()) {
    const body = cells?.map((cell, column) => (cell ? cellXml(cell, cellAddress(row, column), setting) : '')).join('');
    const hidden = hiddenXml(hiddenRows, row);
    if (body || hidden) written.push(`<row r="${row + 1}"${heightXml(rowHeights[row])}${hidden}>${body ?? ''}</row>`);
  }
  return written.join('');
}

function hiddenXml(hidden: ReadonlySet<number> | undefined, index: number): string {
  return hidden?.has(index) ? ' hidden="1"' : '';
}

const HIGHEST = 409;

function heightXml(height: number | undefined): string {
  return height === undefined ? '' : ` ht="${Math.min(Math.max(height, 1), HIGHEST)}" customHeight="1"`;
}

function cellXml({ value, look }: WrittenCell, address: string, { styles, date1904 }: SheetSetting): string {
  const style = look && styles.get(look);
  const start = `<c r="${address}"${style ? ` s="${style}"` : ''}`;
  if (value === '') return style ? `${start}/>` : '';
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) {
    return `${start}><v>${look === 'date' && date1904 ? value - SHIFT_1904 : value}</v></c>`;
  }
  return `${start} t="inlineStr"><is>${writtenText(String(value))}</is></c>`;
}

function dropDownXml({ area, list, open, prompt }: DropDown): string {
  const style = open ? ' errorStyle="warning"' : '';
  const title = prompt ? ` promptTitle="${escapeAttribute(cut(prompt.title, PROMPT_TITLE))}"` : '';
  const shown = prompt ? `${title} prompt="${escapeAttribute(cut(prompt.text, PROMPT))}"` : '';
  const flags = `${style} allowBlank="1"${prompt ? ' showInputMessage="1"' : ''} showErrorMessage="1"`;
  return ` type="list"${flags}${shown} sqref="${areaAddress(area)}"><formula1>${escapeAttribute(list)}</formula1></dataValidation>`;
}

function linksXml({ rows }: SheetContent): string {
  const links: string[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (!cell?.link || links.length === MOST_LINKS) continue;
      const location = escapeAttribute(sheetReference(cell.link.sheet, cell.link.cell));
      links.push(`<hyperlink ref="${cellAddress(row, column)}" location="${location}"/>`);
    }
  }
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

function listXml<Item>(list: string, element: string, items: readonly Item[], write: (item: Item) => string): string {
  if (items.length === 0) return '';
  return `<${list} count="${items.length}">${items.map((item) => `<${element}${write(item)}`).join('')}</${list}>`;
}

/** At most `length` characters, none of them half. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
