import { looksLikeFormula } from '../text/formula.js';
import type { Check } from './check.js';
import { eachText } from './finding/each-text.js';
import { clearFix } from './finding/fixes.js';
import { spotOf } from './finding/spot.js';

/** Text that a spreadsheet program could run when the sheet is opened elsewhere. */
export const looksLikeFormulaInjection: Check = {
  code: 'looks-like-formula-injection',
  severity: 'warning',
  table(facts, report) {
    const find = (text: string) => looksLikeFormula(text) || undefined;
    eachText(facts, find, (_, _text, row, column) => {
      const spot = spotOf(facts, row, column);
      report({ ...spot, fixes: clearFix(spot) });
    });
  },
};
