import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../unreadable-file.js';
import { attributeOf, childOf, outlineXml } from './outline-xml.js';

const encode = (text: string) => new TextEncoder().encode(text);
const outline = (text: string, depth?: number) => outlineXml(encode(text), 'a.xml', depth);

describe('outlineXml', () => {
  test('says where elements stand', () => {
    const text = '\uFEFF<?xml version="1.0"?><!-- <no/> --><x:a b=">" r:id="2"><c/><x:d ><![CDATA[</x:d>]]>é<e></e></x:d ></x:a>';
    const bytes = encode(text);
    const root = outlineXml(bytes, 'a.xml');
    const cut = (start: number, end: number) => new TextDecoder().decode(bytes.subarray(start, end));
    const d = childOf(root, 'd');
    expect([root.prefix, root.name, root.children.map(({ name }) => name)]).toEqual(['x:', 'a', ['c', 'd']]);
    expect(cut(root.start, root.openEnd)).toBe('<x:a b=">" r:id="2">');
    expect(d && cut(d.openEnd, d.closeStart)).toBe('<![CDATA[</x:d>]]>é<e></e>');
    expect(d && cut(d.closeStart, d.end)).toBe('</x:d >');
    expect([attributeOf(bytes, root, 'b'), attributeOf(bytes, root, 'id', true), attributeOf(bytes, root, 'id')]).toEqual([
      '>',
      '2',
      undefined,
    ]);
  });

  test('goes only as deep as it is told', () => {
    const text = '<a><b><c><d/></c></b><b/></a>';
    expect(outline(text, 2).children.map(({ children }) => children.length)).toEqual([0, 0]);
    expect(outline(text, 1).children).toEqual([]);
    expect(outline(text, 2).end).toBe(text.length);
  });

  test.each(['', 'text', '<a>', '<a></b>', '<a', '<a><!-- ', '<!DOCTYPE a><a/>', '<a b="></a>', '< />', '</a>'])('refuses %s', (text) => {
    expect(() => outline(text)).toThrow(UnreadableFile);
  });

  test('throws nothing else, whatever the bytes are', () => {
    const pieces = fc.constantFrom('<a>', '</a>', '<a/>', '<', '>', '"', '<!--', '-->', '<?', '?>', '<![CDATA[', ']]>', 'é', '/', ' x="1"');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        try {
          expect(outline(parts.join('')).name).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
    );
  });
});
