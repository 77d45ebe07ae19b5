import { expect, test } from 'vitest';
import { ContentTypes, emptyContentTypes } from './content-types.js';
import { applySplices } from './splice.js';

const encode = (text: string) => new TextEncoder().encode(text);
const types = (text: string) => new ContentTypes(encode(text), 'types');
const change = (text: string, splices: Parameters<typeof applySplices>[1]) => new TextDecoder().decode(applySplices(encode(text), splices));
const declare = (text: string, part: string, type?: string) => change(text, types(text).declare(part, type));

test('types are found whatever the case of names and extensions is', () => {
  const text = '<Types><Default Extension="XML" ContentType="a/x"/><Override ContentType="a/sheet" PartName="/xl/Sheet1.xml"/></Types>';
  expect(types(text).typeOf('XL/sheet1.xml')).toBe('a/sheet');
  expect(types(text).typeOf('xl/other.Xml')).toBe('a/x');
  expect(types(text).typeOf('xl/other.bin')).toBeUndefined();
});

test('the type of an extension is added where it is missing, and only there', () => {
  const rels = declare('<t:Types><t:Override PartName="/a" ContentType="b"/></t:Types>', '_rels/.rels');
  expect(rels).toContain('<t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></t:Types>');
  expect(declare(rels, 'xl/_rels/workbook.xml.RELS')).toBe(rels);
  expect(declare(rels, 'xl/media/image1.png')).toBe(rels);
});

test('a part gets a line of its own when its type is another one', () => {
  const once = declare('<Types/>', 'xl/a&b.xml', 'a/sheet');
  const plain = '<Default Extension="xml" ContentType="application/xml"/>';
  expect(once).toBe(`<Types>${plain}<Override PartName="/xl/a&amp;b.xml" ContentType="a/sheet"/></Types>`);
  expect(declare(once, 'xl/A&B.xml', 'a/sheet')).toBe(once);
  expect(declare(once, 'xl/a&b.xml')).toBe(once);
  expect(declare(once, 'xl/a&b.xml', 'a/chart')).toBe(once.replace('a/sheet', 'a/chart'));
  expect(declare(emptyContentTypes, 'a.vml')).toContain('Extension="vml"');
});

test('lines of parts that are gone are taken out', () => {
  const text = '<Types><Override PartName="/xl/A.xml" ContentType="a"/><Override PartName="/xl/b.xml" ContentType="b"/></Types>';
  expect(change(text, types(text).forget(['xl/a.xml', 'none']))).toBe('<Types><Override PartName="/xl/b.xml" ContentType="b"/></Types>');
});
