import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { gridFromRows } from '../model/grid.js';
import { review } from '../review/review.js';

function stopsOf(...row: string[]) {
  const grid = gridFromRows('S', [['Origin city', 'Origin country', 'Transit', 'Destination country'], row]);
  const result = review({ file: 'f', format: 'xlsx', sheets: [grid], notices: [] }, reviewOptions());
  const [sheet] = result.sheets;
  return {
    countries: sheet?.rows[0]?.route?.transit.map((place) => place.country),
    ambiguous: sheet?.diagnostics.filter(({ code }) => code === 'place-ambiguous').length,
  };
}

it('reads an unclear place in the light of the row', () => {
  expect(stopsOf('Asmara', 'Eritrea', 'Tripoli', 'Libya')).toEqual({ countries: ['LY'], ambiguous: 0 });
  expect(stopsOf('Aleppo', 'Syria', 'Tripoli', 'Lebanon')).toEqual({ countries: ['LB'], ambiguous: 0 });
});

it('still asks when the row tells nothing, or both', () => {
  expect(stopsOf('Nairobi', 'Kenya', 'Tripoli', 'UAE').ambiguous).toBe(1);
  expect(stopsOf('Beirut', 'Lebanon', 'Tripoli', 'Libya').ambiguous).toBe(1);
});
