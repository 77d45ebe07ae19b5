import { cellText } from '../model/cell.js';
import type { Fix } from '../model/diagnostic.js';
import type { PlaceFact, RowFacts, Stop } from '../read/facts.js';
import type { Check, TableFacts } from './check.js';
import { replaceFix, writeFix } from './finding/fixes.js';
import { namesSeveral, severityOf } from './finding/places.js';
import { quote } from './finding/quote.js';
import { splitRow } from './finding/split-row.js';
import { type Spot, spotOfPlace } from './finding/spot.js';

/** Two or more places in a cell that is meant for one ("Riyadh/Jeddah"). */
export const placesSeveral: Check = {
  code: 'places-several',
  severity: 'warning',
  place(place, row, facts, report, stop) {
    if (!namesSeveral(place.resolution)) return;
    const { parts } = place.resolution;
    const spot = spotOfPlace(
      place,
      'city',
      row,
      facts,
      stop,
      parts.map(({ text }) => text),
    );
    if (!spot) return;
    const fixes = keepOneOrSplit(place, spot, row, facts, stop);
    report({
      ...spot,
      args: { count: parts.length, places: quote(parts.map(({ text }) => text).join('; ')) },
      fixes,
      severity: severityOf(place, row),
    });
  },
};

function keepOneOrSplit(place: PlaceFact, spot: Spot, row: RowFacts, facts: TableFacts, stop?: Stop): Fix[] {
  const texts = place.resolution.parts.map(({ text }) => text.trim());
  if (!texts.every((text) => cellText(spot.value).includes(text))) return [];
  const { raw } = place.resolution.place;
  const inStop = stop !== undefined && cellText(spot.cell).trim() !== raw.trim();
  const keep = texts.flatMap((text) =>
    inStop ? replaceFix('choice', spot, raw.trim(), text, 'keep-only') : writeFix('choice', spot, text, 'keep-only'),
  );
  return stop ? keep : [...keep, ...splitRow(facts, row, spot, texts)];
}
