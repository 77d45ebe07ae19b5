import { cellAddress } from '../model/address.js';
import { withoutInvisible } from '../text/invisible.js';
import type { Check } from './check.js';
import { eachText } from './finding/each-text.js';
import { spotOf } from './finding/spot.js';

/** Characters that cannot be seen: hard blanks, zero-width characters, controls of direction, soft hyphens, line breaks at the end. */
export const invisibleCharacters: Check = {
  code: 'invisible-characters',
  severity: 'warning',
  table(facts, report) {
    eachText(facts, cleanedText, (clean, text, row, column) => {
      const spot = spotOf(facts, row, column);
      const cell = cellAddress(spot.row, column);
      const edits = [{ cell, before: text, after: clean.trim() === '' ? null : clean }];
      report({ ...spot, fixes: spot.editable ? [{ kind: 'safe', title: 'remove-invisible', args: { cell }, edits }] : [] });
    });
  },
};

function cleanedText(text: string): string | undefined {
  const clean = withoutInvisible(text);
  return clean === text ? undefined : clean;
}
