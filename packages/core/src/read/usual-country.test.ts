import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { gridFromRows } from '../model/grid.js';
import { review } from '../review/review.js';

/** Countries that are offered for the unclear "Busia" at the end of a column, the first of them first. */
function offered(...towns: string[]): string | undefined {
  const rows = [...towns, 'Busia'].map((town) => [town, 'UAE', 1]);
  const grid = gridFromRows('S', [['Origin city', 'Destination country', 'Cases'], ...rows]);
  const { sheets } = review({ file: 'f', format: 'xlsx', sheets: [grid], notices: [] }, reviewOptions());
  const found = sheets[0]?.diagnostics.find(({ code, args }) => code === 'place-ambiguous' && String(args['text']).includes('Busia'));
  return found?.args['candidates']?.toString();
}

it('offers the country of the column first', () => {
  expect(offered('Kampala', 'Arua', 'Mbarara', 'Jinja', 'Entebbe')).toMatch(/^[^;]*Uganda.*;.*Kenya/);
  expect(offered('Nairobi', 'Mombasa', 'Kisumu', 'Nakuru', 'Garissa')).toMatch(/^[^;]*Kenya.*;.*Uganda/);
});

it('draws nothing from a few rows, or from a column that lies everywhere', () => {
  expect(offered('Kampala', 'Arua')).toMatch(/^[^;]*Kenya/);
  expect(offered('Kampala', 'Arua', 'Nairobi', 'Juba', 'Mombasa')).toMatch(/^[^;]*Kenya/);
});
