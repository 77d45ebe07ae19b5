import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormula, isGuarded, unguardFormula } from './guard-formula.js';

const zeroWidth = '\u200b';

it.each([
  '=1+1',
  '+A1',
  '-cmd',
  '@SUM(A1)',
  '＝1+1',
  '＋A1',
  '－A1',
  '＠x',
  '\t=1',
  '\tx',
  '\rx',
  ' =1',
  `${zeroWidth}=1`,
  '\u00a0\u202e\ufeff=1',
  '\n@x',
  "=cmd|'/C calc'!A0",
  '+1;=cmd',
  '- none',
  '-1+A2',
  '=5',
  "'=1",
  "''-x",
])('guards %j', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
});

it.each([
  '',
  '-5',
  '+3',
  '-2.5',
  '-1,5',
  '1,5',
  '- 3',
  ' -5',
  '-.5',
  '-1 234,56',
  '-1.5E+05',
  '-5%',
  '+12.5 %',
  '-٥',
  '+254 700 123 456',
  '+254-700-123456',
  '(+254) 700 123 456',
  '+254 (0) 700/123',
  '+(254) 700',
  '-',
  '--',
  '10-15',
  "'hello",
  "'",
  'Nairobi',
  'a=b',
  ' x',
  '¿?',
])('leaves %j alone', (text) => {
  expect(guardFormula(text)).toBe(text);
  expect(unguardFormula(text)).toBe(text);
});

const piece = fc.constantFrom(
  '',
  ' ',
  zeroWidth,
  '\t',
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\r',
  'a',
  '5',
  "'",
  '%',
  '.',
  '|',
  '(',
);
const text = fc.tuple(fc.array(piece, { maxLength: 8 }), fc.string()).map(([pieces, rest]) => pieces.join('') + rest);

it('gives every text back', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(unguardFormula(guardFormula(written))).toBe(written);
    }),
    { numRuns: 2000 },
  );
});

it('lets no text begin with a sign of a formula but numbers, telephone numbers and dashes', () => {
  fc.assert(
    fc.property(text, (written) => {
      const guarded = guardFormula(written);
      expect(guarded).not.toMatch(/^[\s\u200b]*[=@＝＠]|^[\t\r]/);
      if (/^[\s\u200b]*[+\-＋－]/.test(guarded)) expect(guarded).toMatch(/^[ \u00a0]*[+\-＋－][+\-－\p{Nd} \u00a0.,()/%٪Ee\u202f’٫٬]*$/u);
    }),
    { numRuns: 2000 },
  );
});

it('touches no number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      for (const written of [String(number), `+${Math.abs(number)}`, String(number).replace('.', ','), `${number}%`]) {
        expect(isGuarded(written)).toBe(false);
      }
    }),
  );
});

it('is quick with long texts', () => {
  const start = performance.now();
  for (const long of ["'", ' ', '-', '- ', '+1 ', '-1(', `${zeroWidth} `]) {
    const hostile = `${long.repeat(200_000)}x`;
    expect(unguardFormula(guardFormula(hostile))).toBe(hostile);
  }
  expect(performance.now() - start).toBeLessThan(1000);
});
