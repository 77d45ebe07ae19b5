import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { gridFromRows } from '../model/grid.js';
import { review } from './review.js';

it('quotes no cell that names a person, whatever else is wrong with it', () => {
  const rows = [
    ['Origin city', 'Origin country', 'Destination'],
    ['Mary Example', 'Kenya', 'Dubai, UAE'],
    ['Qzxvw', 'Kenya', 'Dubai, UAE'],
  ];
  const [sheet] = review({ file: 'f', format: 'xlsx', sheets: [gridFromRows('S', rows)], notices: [] }, reviewOptions()).sheets;
  const unknown = sheet?.diagnostics.filter(({ code }) => code === 'place-unknown');
  expect(unknown?.map(({ args }) => args['text'])).toEqual(['…', 'Qzxvw']);
});
