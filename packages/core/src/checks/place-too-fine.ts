import { cellText } from '../model/cell.js';
import type { Fix } from '../model/diagnostic.js';
import type { PlaceFact, Stop } from '../read/facts.js';
import type { Check } from './check.js';
import { clearFix, replaceFix, writeFix } from './finding/fixes.js';
import { type Spot, spotOfPlace } from './finding/spot.js';

/** A street, house, named shelter or workplace: it can lead someone to the door of a survivor. What it says is never quoted. */
export const placeTooFine: Check = {
  code: 'place-too-fine',
  severity: 'error',
  place(place, row, facts, report, stop) {
    const { tooFine } = place.resolution;
    if (!tooFine) return;
    const spot = spotOfPlace(place, 'city', row, facts, stop, [tooFine.text]);
    if (!spot) return;
    report({ ...spot, args: { kind: tooFine.kind, keep: tooFine.keep.trim() }, fixes: coarsen(place, spot, stop) });
  },
};

function coarsen(place: PlaceFact, spot: Spot, stop?: Stop): Fix[] {
  const { raw } = place.resolution.place;
  const keep = place.resolution.tooFine?.keep.trim() ?? '';
  const isAll = !stop || cellText(spot.cell).trim() === raw.trim();
  if (keep === '') return isAll ? clearFix(spot) : [];
  return isAll ? writeFix('choice', spot, keep, 'keep-only') : replaceFix('choice', spot, raw.trim(), keep, 'keep-only');
}
