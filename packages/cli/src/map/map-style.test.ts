import { describe, expect, it } from 'vitest';
import { mapRoles } from './map-picture.js';
import { darkPalette, lightPalette, mapStyle } from './map-style.js';
import { drawMark } from './marks.js';

/** The contrast of two colours as WCAG 2.2 counts it. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(Object.entries({ lightPalette, darkPalette }))('%s', (_, palette) => {
  it('sets marks off from land, sea and paper by 3 to 1', () => {
    const pairs = mapRoles.flatMap((role) =>
      (['land', 'sea', 'paper'] as const).map((ground) => [palette[role], palette[ground]] as const),
    );
    expect(pairs.filter(([mark, ground]) => contrast(mark, ground) < 3)).toEqual([]);
  });

  it('sets words off from what they stand on by 4.5 to 1, and colours none otherwise', () => {
    const pairs = [palette.land, palette.sea, palette.paper].map((ground) => [palette.ink, ground] as const);
    expect([...pairs, [palette.soft, palette.paper] as const].filter(([word, ground]) => contrast(word, ground) < 4.5)).toEqual([]);
    expect(Object.values(palette).filter((colour) => !mapStyle('0').includes(colour))).toEqual([]);
  });
});

it('gives each role a shape of its own', () => {
  const shapes = mapRoles.map((role) => drawMark({ role, x: 0, y: 0, radius: 10 }).replace(`class="${role}"`, ''));
  expect(new Set(shapes).size).toBe(mapRoles.length);
});

it('counts contrast as known', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
});
