import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMap } from './draw-map.js';
import type { MapWords, Spot } from './map-picture.js';

const words: MapWords = {
  language: 'en',
  direction: 'ltr',
  title: 'Places',
  roles: { origin: 'Origin', transit: 'On the way', exploitation: 'Exploitation', destination: 'Destination' },
  notes: [{ text: 'City centres', always: true }],
  outside: (towns) => `Outside: ${towns}.`,
};
const nairobi: Spot = { name: 'Nairobi', lat: -1.28, lon: 36.82, counts: { origin: 9, destination: 1 } };
const dubai: Spot = { name: 'Dubai', lat: 25.07, lon: 55.31, counts: { destination: 4 } };

/** Whether tags are closed in order, and `&` and `<` stand for nothing else. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/g,
    (_, end: string, name: string, _attributes, empty: string) => {
      if (end) return open.pop() === name ? '' : '<';
      if (!empty) open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<]|&(?!(?:amp|lt|gt|quot|#39);)/.test(rest) && !/[\p{Cc}\uFFFE\uFFFF]/u.test(xml.replaceAll('\n', ''));
}

describe('drawMap', () => {
  it('marks a town once for each role, larger where there is more', () => {
    const svg = drawMap([nairobi, dubai], words);
    const radii = [...svg.matchAll(/<circle class="origin" [^>]*r="([\d.]+)"/g)].map(([, r]) => Number(r));
    expect(svg.match(/<path class="destination"/g)).toHaveLength(6);
    expect(Math.max(...radii)).toBeGreaterThan(12);
    expect(svg).toContain('<title>Nairobi · Origin: 9 · Destination: 1</title>');
  });

  it('is the same for the same towns, small, and loads nothing', () => {
    const svg = drawMap([nairobi, dubai], words);
    expect(drawMap([nairobi, dubai], words)).toBe(svg);
    expect(svg.length).toBeLessThan(120_000);
    expect(svg).not.toMatch(/href|url\(|@import|<script/);
  });

  it('tells far towns below the map instead of showing them', () => {
    const manila: Spot = { name: 'Manila', lat: 14.6, lon: 121, counts: { origin: 1, destination: 1 } };
    const svg = drawMap([{ ...nairobi, counts: { origin: 60 } }, { ...nairobi, name: 'Thika', lat: -1, lon: 37.1 }, manila], words);
    expect(svg).toContain('>Outside: Manila (2).</tspan>');
    expect(svg).not.toContain('<title>Manila');
  });

  it('draws five hundred towns within seconds', () => {
    const towns = Array.from(
      { length: 500 },
      (_, i): Spot => ({ ...nairobi, name: `Town ${i}`, lat: (i % 23) / 9, lon: 30 + (i % 41) / 9 }),
    );
    const before = process.cpuUsage().user;
    drawMap(towns, words);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(3);
  });
});

describe('words and names', () => {
  it('begin on the right in Arabic', () => {
    expect(drawMap([dubai], { ...words, language: 'ar', direction: 'rtl', title: 'الأماكن' })).toContain('<tspan x="702"');
  });

  it('shows any towns, whatever they are called', () => {
    const spot = fc.record({
      name: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</title><script>', '&amp;"\'', '\u202Eevil\u0000', '\uD800')),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      counts: fc.record({ origin: fc.nat(50), transit: fc.nat(5) }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 20 }), (spots) => {
        const svg = drawMap(spots, words);
        expect(isWellFormed(svg)).toBe(true);
        expect(svg).not.toMatch(/NaN|Infinity|<script/);
      }),
      { numRuns: 40 },
    );
  });

  it('knows what is not well-formed', () => {
    expect(['<a></a>', '<a>', '<a>&</a>', '<a><b></a></b>'].map(isWellFormed)).toEqual([true, false, false, false]);
  });
});
