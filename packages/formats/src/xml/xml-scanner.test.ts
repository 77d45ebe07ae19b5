import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextCollector } from './text-collector.js';
import { XmlScanner } from './xml-scanner.js';

/** What a scan tells, as one line each; the bytes come in pieces of the given length. */
function scan(xml: string, length = 1 << 20, maxDepth = 100): string[] {
  const told: string[] = [];
  const text = new TextCollector(1000);
  const tell = () => {
    if (text.length > 0) told.push(JSON.stringify(text.toText()));
    text.clear();
  };
  const scanner = new XmlScanner(
    {
      open(name, tag) {
        tell();
        told.push(`<${name} ${tag.attribute('a') ?? ''} ${tag.attribute('id', true) ?? ''}`);
      },
      close(name) {
        tell();
        told.push(`/${name}`);
      },
      text: (bytes, start, end, literal) => text.add(bytes, start, end, literal),
    },
    'part.xml',
    maxDepth,
  );
  const bytes = new TextEncoder().encode(xml);
  for (let at = 0; at < bytes.length; at += length) scanner.push(bytes.subarray(at, at + length));
  scanner.end();
  return told;
}

const odd = `<?xml version="1.0"?><!-- <no> --><x:root xmlns:x="u" a = 'q"&gt;>' x:id="r1" id="2"
><x:c a="&#x41;&amp;"/>R&amp;D &#233; &unknown; <![CDATA[<&amp;]]> é😀<x:v ></x:v ><mc:AlternateContent><mc:Choice><v/>no</mc:Choice
><mc:Fallback><w/></mc:Fallback></mc:AlternateContent></x:root>`;
const told = [
  '<root q">> r1',
  '<c A& ',
  '/c',
  JSON.stringify('R&D é &unknown; <&amp; é😀'),
  '<v  ',
  '/v',
  '<AlternateContent  ',
  '<Fallback  ',
  '<w  ',
  '/w',
  '/Fallback',
  '/AlternateContent',
  '/root',
];

it('reads prefixes, quotes, entities, CDATA, comments and fallbacks', () => {
  expect(scan(odd)).toEqual(told);
});

it('reads the same however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (length) => {
      expect(scan(odd, length)).toEqual(told);
    }),
  );
});

it('tells where each tag stands, however the bytes are cut', () => {
  const xml = '<r>é<a b=">"/>t</r>';
  const bytes = new TextEncoder().encode(xml);
  for (const length of [1, 4, 100]) {
    const tags: string[] = [];
    const tell = () => tags.push(new TextDecoder().decode(bytes.subarray(scanner.tagStart, scanner.tagEnd)));
    const scanner: XmlScanner = new XmlScanner({ open: tell, close: tell }, 'part.xml', 100);
    for (let at = 0; at < bytes.length; at += length) scanner.push(bytes.subarray(at, at + length));
    expect(tags).toEqual(['<r>', '<a b=">"/>', '<a b=">"/>', '</r>']);
  }
});

it.each([
  ['<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', 'file-forbidden-xml', {}],
  ['<r><a></r></a>', 'file-damaged', { reason: 'xml-unmatched' }],
  ['<r><a></a>', 'file-damaged', { reason: 'xml-cut-off' }],
  ['<r a="', 'file-damaged', { reason: 'xml-cut-off' }],
  ['<r><!-- ', 'file-damaged', { reason: 'xml-cut-off' }],
  ['<r>< /></r>', 'file-damaged', { reason: 'xml-tag' }],
  ['<r></ ></r>', 'file-damaged', { reason: 'xml-tag' }],
  ['<r><!NONSENSE></r>', 'file-damaged', { reason: 'xml-tag' }],
  ['<r>'.repeat(101), 'file-too-large', { limit: 'xmlDepth' }],
  [`<r>${'x'.repeat(1001)}</r>`, 'file-too-large', { limit: 'textBytes' }],
])('refuses %s', (xml, code, args) => {
  for (const length of [1, 7, 1 << 20]) {
    expect(() => scan(xml, length)).toThrow(expect.objectContaining({ code, args: expect.objectContaining(args) }));
  }
});

it('never throws anything but a refusal', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '/',
    '!',
    '?',
    '-',
    '"',
    "'",
    '=',
    ' ',
    'a',
    'b:',
    '&',
    ';',
    '#x',
    '[CDATA[',
    ']]>',
    '\u0000',
    'é',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (parts, length) => {
      try {
        scan(parts.join(''), length);
      } catch (error) {
        expect(error).toHaveProperty('name', 'UnreadableFile');
      }
    }),
    { numRuns: 2000 },
  );
});
