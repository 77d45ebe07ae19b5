import { findMojibake } from '../text/mojibake.js';
import type { Check } from './check.js';
import { eachText } from './finding/each-text.js';
import { writeFix } from './finding/fixes.js';
import { quote } from './finding/quote.js';
import { spotOf } from './finding/spot.js';

/** Letters that were stored in one way and read in another: "CÃ´te d'Ivoire". */
export const mojibake: Check = {
  code: 'mojibake',
  severity: 'warning',
  table(facts, report) {
    eachText(facts, findMojibake, (found, text, row, column) => {
      const spot = spotOf(facts, row, column);
      const args = { text: quote(text), suggestion: quote(found.mended ?? '') };
      report({ ...spot, args, fixes: found.mended === undefined ? [] : writeFix('safe', spot, found.mended) });
    });
  },
};
