import { type CellChange, englishSentences } from '@routebook/core';
import { expect, it } from 'vitest';
import { voiceOf } from '../report/voice.js';
import { plain } from '../terminal/colour.js';
import { fixesText } from './fixes-text.js';

const layout = { voice: voiceOf(englishSentences), paint: plain, width: 80, mostValues: 12, quiet: false };
const change = (before: CellChange['before'], after: CellChange['after'], code = 'place-misspelt'): CellChange => ({
  ...{ sheet: 'S', cell: 'A1', before, after },
  codes: [code],
});

it('tells each distinct change once, the most frequent first', () => {
  const text = fixesText(
    [change('Keny', 'Kenya'), change('Nairobbi', 'Nairobi'), change('Nairobbi', 'Nairobi'), change('x', null)],
    layout,
  );
  expect(text.split('\n').slice(1, 4)).toEqual(['  Nairobbi → Nairobi  (2 cells)', '  Keny → Kenya  (1 cell)', '  x → (blank)  (1 cell)']);
});

it('shows nobody’s data and nothing that steers a terminal', () => {
  const text = fixesText(
    [
      change('Grace Wanjiku', null, 'personal-data-cell'),
      change('Nairobi, +254 700 000 001', 'Nairobi'),
      change('a\u001b[31mb', 'ab'),
      change('x'.repeat(500), 'y'),
    ],
    layout,
  );
  expect(text).not.toMatch(/Wanjiku|700|x{70}/);
  expect(text).not.toContain('\u001b');
});
