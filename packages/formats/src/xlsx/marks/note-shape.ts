import { MAX_COLUMNS } from '@routebook/core';
import type { CellPlace } from './to-sqref.js';

const MAX_ROWS = 1_048_576;
const WIDE = 4;
const LINE = 34;
const [LOWEST, HIGHEST] = [4, 24];

/** The prefixes (with colons) under which a drawing knows the three namespaces of shapes. */
export interface ShapePrefixes {
  readonly vml: string;
  readonly office: string;
  readonly excel: string;
  /** Declarations for those that the drawing does not declare. */
  readonly declared: string;
}

/** The type that all note shapes are of. */
export function noteShapeType({ vml, office, declared }: ShapePrefixes): string {
  const path = `<${vml}stroke joinstyle="miter"/><${vml}path gradientshapeok="t" ${office}connecttype="rect"/>`;
  return `<${vml}shapetype${declared} id="_x0000_t202" coordsize="21600,21600" ${office}spt="202" path="m,l,21600r21600,l21600,xe">${path}</${vml}shapetype>`;
}

/** The shape of a note, hidden until the pointer is over its cell; large enough for its text, and inside the sheet. */
export function noteShape(id: number, { row, column }: CellPlace, text: string, prefixes: ShapePrefixes): string {
  const { vml, office, excel, declared } = prefixes;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 2);
  const height = Math.min(HIGHEST, Math.max(LOWEST, lines));
  const left = Math.max(0, Math.min(column + 1, MAX_COLUMNS - 1 - WIDE));
  const top = Math.max(0, Math.min(row === 0 ? 0 : row - 1, MAX_ROWS - 1 - height));
  const anchor = `${left}, 12, ${top}, 4, ${left + WIDE}, 12, ${top + height}, 4`;
  const style = 'position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;height:80pt;z-index:1;visibility:hidden';
  const look = `<${vml}fill color2="#ffffe1"/><${vml}shadow on="t" color="black" obscured="t"/><${vml}path ${office}connecttype="none"/>`;
  const rightToLeft = /^[^\p{L}]{0,200}\p{Script=Arabic}|^[^\p{L}]{0,200}\p{Script=Hebrew}/u.test(text);
  const side = rightToLeft ? 'text-align:right;direction:rtl' : 'text-align:left';
  const box = `<${vml}textbox style="mso-direction-alt:auto"><div style="${side}"></div></${vml}textbox>`;
  const data = [
    `<${excel}MoveWithCells/><${excel}SizeWithCells/><${excel}Anchor>${anchor}</${excel}Anchor><${excel}AutoFill>False</${excel}AutoFill>`,
    rightToLeft ? `<${excel}TextHAlign>Right</${excel}TextHAlign>` : '',
    `<${excel}Row>${row}</${excel}Row><${excel}Column>${column}</${excel}Column>`,
  ].join('');
  const client = `<${excel}ClientData ObjectType="Note">${data}</${excel}ClientData>`;
  const attributes = `id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" ${office}insetmode="auto"`;
  return `<${vml}shape${declared} ${attributes}>${look}${box}${client}</${vml}shape>`;
}
