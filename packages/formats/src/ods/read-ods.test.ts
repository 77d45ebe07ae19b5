import * as XLSX from '@e965/xlsx';
import type { Workbook } from '@routebook/core';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Limits } from '../limits.js';
import { readWorkbook } from '../read-workbook.js';

const names = ['office', 'table', 'text', 'style', 'number', 'calcext', 'dc'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ');
const styles = `<number:date-style style:name="N1"><number:day/><number:text>-</number:text><number:month number:textual="true"/></number:date-style>
  <number:date-style style:name="N2"><number:year number:style="long"/><number:text> de </number:text><number:month number:style="long"/></number:date-style>
  <number:time-style style:name="N3" number:truncate-on-overflow="false"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
  <style:style style:name="parent" style:family="table-cell" style:data-style-name="N1"/>
  <style:style style:name="day" style:family="table-cell" style:parent-style-name="parent"/>
  <style:style style:name="month" style:family="table-cell" style:data-style-name="N2"/>
  <style:style style:name="elapsed" style:family="table-cell" style:data-style-name="N3"/>
  <style:style style:name="circle" style:family="table-cell" style:parent-style-name="circle"/>
  <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>`;

function content(tables: string): string {
  return `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

function zipped(tables: string, parts: Record<string, string> = {}): Uint8Array {
  const all = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content(tables), ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, part]) => [name, strToU8(part)])));
}

const flat = (tables: string) =>
  strToU8(`<?xml version="1.0"?>${content(tables).replaceAll('office:document-content', 'office:document')}`);
const table = (rows: string, name = 'Routes') => `<table:table table:name="${name}">${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, text = '') => `<table:table-cell ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
const words = (text: string, attributes = '') => cell(`office:value-type="string" ${attributes}`, text);
const read = (bytes: Uint8Array, limits: Partial<Limits> = {}): Workbook => readWorkbook(bytes, { file: 'a.ods', limits });
const rowsOf = (rows: string) => read(zipped(table(rows))).sheets[0]?.rows;
const cellOf = (one: string) => rowsOf(row(one))?.[0]?.[0];

it.each([
  [words('Busia'), 'Busia'],
  [words('a <text:span>b</text:span>\n  <text:span> c</text:span>'), 'a b c'],
  [words('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d &amp; e'), 'a   b\tc\nd & e'],
  [words('London '), 'London '],
  ['<table:table-cell office:value-type="string"><text:p>a</text:p><text:p/><text:p>b</text:p></table:table-cell>', 'a\n\nb'],
  [words('<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>'), '東京'],
  [cell('office:value-type="string" office:string-value="kept"', 'shown'), 'kept'],
  [cell('office:value-type="float" office:value="12.5"', '12,5'), 12.5],
  [cell('office:value-type="float" office:value=""', '12'), '12'],
  [cell('office:value-type="percentage" office:value="0.5"', '50%'), 0.5],
  [cell('office:value-type="boolean" office:boolean-value="true"', 'WAHR'), true],
  [
    cell('table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"', '#DIV/0!'),
    { type: 'error', code: '#DIV/0!' },
  ],
  [cell('table:formula="of:=NA()" office:value-type="float" office:value="0"', '#N/A'), { type: 'error', code: '#N/A' }],
  [words('#N/A'), '#N/A'],
  [
    cell('office:value-type="date" office:date-value="2019-10-15"', '15.10.19'),
    { type: 'date', serial: 43753, iso: '2019-10-15', format: '' },
  ],
  [
    cell('table:style-name="day" office:value-type="date" office:date-value="2019-10-15"'),
    { type: 'date', serial: 43753, iso: '2019-10-15', format: 'd-mmm' },
  ],
  [
    cell('table:style-name="month" office:value-type="date" office:date-value="2019-10-15T12:00:00"'),
    { type: 'date', serial: 43753.5, iso: '2019-10-15T12:00', format: 'yyyy" de "mm' },
  ],
  [cell('table:style-name="circle" office:value-type="date" office:date-value="some day"', 'some day'), 'some day'],
  [
    cell('office:value-type="time" office:time-value="PT06H00M00S"', '6:00'),
    { type: 'date', serial: 0.25, iso: '1899-12-31T06:00', format: 'h:mm:ss' },
  ],
  [cell('table:style-name="elapsed" office:value-type="time" office:time-value="PT36H00M00S"', '36:00'), 1.5],
])('reads the cell %s', (written, expected) => {
  expect(cellOf(written)).toEqual(expected);
});

it('repeats cells and rows, and stores nothing for blank ones', () => {
  const rows = `${row(`${cell('table:number-columns-repeated="2"')}${words('x', 'table:number-columns-repeated="2"')}`, 'table:number-rows-repeated="2"')}
    ${row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048500"')}${row(words('last'))}`;
  const found = rowsOf(rows) ?? [];
  expect([found[0], found[1], found.length, found.filter(Boolean).length]).toEqual([
    [null, null, 'x', 'x'],
    [null, null, 'x', 'x'],
    1_048_503,
    3,
  ]);
});

it('tells formulas, merged areas and what is hidden', () => {
  const columns =
    '<table:table-column/><table:table-column-group><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/></table:table-column-group>';
  const merged = words('a', 'table:number-columns-spanned="2" table:number-rows-spanned="1"');
  const rows = `${columns}<table:table-header-rows>${row(`${merged}<table:covered-table-cell/>`)}</table:table-header-rows>
    ${row(cell('table:formula="of:=1+2" office:value-type="float" office:value="3"') + cell('table:formula="of:=A1"'), 'table:visibility="filter"')}
    ${row(words('c'))}${row(cell(''), 'table:visibility="collapse" table:number-rows-repeated="1000000"')}`;
  const hidden = `<table:table table:name="Codes" table:style-name="hidden">${row(words('b'))}</table:table>`;
  const other = `<table:table table:name="'file:///x.ods'#$Sheet1">${row(words('copy'))}</table:table>`;
  const { sheets } = read(zipped(table(rows) + hidden + other));
  expect(sheets[0]).toMatchObject({
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hiddenRows: new Set([1]),
    hiddenColumns: new Set([1, 2]),
    formulas: new Set([16_384, 16_385]),
    uncalculated: new Set([16_385]),
  });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Routes', 'visible'],
    ['Codes', 'hidden'],
  ]);
});

it('counts the comments of others, which are no text of the cell', () => {
  const note = (author: string, text: string) =>
    `<office:annotation><dc:creator>${author}</dc:creator><text:p>${text}</text:p><text:p>more</text:p></office:annotation>`;
  const rows = row(
    [note('A person', 'see'), note('Routebook', 'x'), note('', 'Routebook:')]
      .map((one) => `<table:table-cell office:value-type="string">${one}<text:p>v</text:p></table:table-cell>`)
      .join(''),
  );
  const { sheets, notices } = read(zipped(table(rows), { 'Basic/Standard/Module1.xml': '<x/>' }));
  expect(sheets[0]?.rows).toEqual([['v', 'v', 'v']]);
  expect(notices).toEqual([
    { code: 'workbook-has-macros', args: {} },
    { code: 'workbook-has-comments', args: { sheet: 'Routes', count: 1 } },
  ]);
});

it('reads the same from one XML file', () => {
  const rows = table(row(words('Busia') + cell('table:style-name="day" office:value-type="date" office:date-value="2019-10-15"')));
  const one = readWorkbook(flat(rows), { file: 'a.fods' });
  expect([one.format, one.notices, one.sheets]).toEqual(['fods', [], read(zipped(rows)).sheets]);
});

it('reads what another program writes', () => {
  const rows = [
    ['Origin city', 'Cases', null],
    ['Khartoum الخرطوم', 12.5, true],
    ['a  b\nc', -1, false],
  ];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'R & D');
  for (const bookType of ['ods', 'fods'] as const) {
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType }));
    const { format, sheets } = readWorkbook(bytes, { file: `a.${bookType}` });
    expect([format, sheets[0]?.name, sheets[0]?.rows[0], sheets[0]?.rows[1]]).toEqual([
      bookType,
      'R & D',
      ['Origin city', 'Cases'],
      rows[1],
    ]);
  }
});

const manifest =
  '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';

it.each<[string, Uint8Array, string, Partial<Limits>?]>([
  ['a password', zipped('', { 'META-INF/manifest.xml': manifest }), 'file-encrypted'],
  ['no content', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'file-damaged'],
  ['a DOCTYPE', zipped('', { 'content.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), 'file-forbidden-xml'],
  ['a DOCTYPE in one XML file', strToU8('<?xml version="1.0"?><!DOCTYPE x><office:document/>'), 'file-forbidden-xml'],
  [
    'a million rows of a thousand cells',
    zipped(table(row(words('x', 'table:number-columns-repeated="1000"'), 'table:number-rows-repeated="1000000"'))),
    'file-too-large',
  ],
  ['a row beyond the last', zipped(table(row(words('x'), 'table:number-rows-repeated="1048577"'))), 'file-too-large'],
  ['a column beyond the last', zipped(table(row(words('x', 'table:number-columns-repeated="16385"')))), 'file-too-large'],
  [
    'formulas without end',
    zipped(table(row(cell('table:formula="=1" table:number-columns-repeated="9000"'), 'table:number-rows-repeated="1000000"'))),
    'file-too-large',
  ],
  ['too many sheets', zipped(table('') + table('', 'b')), 'file-too-large', { sheets: 1 }],
  ['too many merged areas', zipped(table(row(words('x', 'table:number-rows-spanned="2"')))), 'file-too-large', { merges: 0 }],
  ['a text without end', zipped(table(row(words('<text:s text:c="30000"/>'.repeat(3))))), 'file-too-large', { textBytes: 65_000 }],
])('refuses %s', (_, bytes, code, limits) => {
  const start = performance.now();
  expect(() => read(bytes, limits)).toThrow(expect.objectContaining({ name: 'UnreadableFile', code }));
  expect(performance.now() - start).toBeLessThan(5000);
});
