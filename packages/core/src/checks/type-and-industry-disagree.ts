import type { ExploitationType } from '../codelists/exploitation-types.js';
import type { Industry } from '../codelists/industries.js';
import type { Fact } from '../read/facts.js';
import type { CodesReading } from '../read/reading.js';
import type { Check } from './check.js';
import { spotOf } from './finding/spot.js';

/** Only pairs that can hardly both be true: what happens in a household or in the street does not happen on a site or at a machine. */
const unlikely: Partial<Record<ExploitationType, readonly Industry[]>> = {
  'domestic-servitude': ['manufacturing', 'utilities-waste', 'construction', 'online-scam'],
  'forced-begging': ['mining', 'manufacturing', 'construction'],
};

/** A type of exploitation and an industry that hardly go together. */
export const typeAndIndustryDisagree: Check = {
  code: 'type-and-industry-disagree',
  severity: 'warning',
  row(row, facts, report) {
    const type = onlyCode(row.exploitationTypes);
    const industry = onlyCode(row.industries);
    if (!type || !industry) return;
    const clash = unlikely[type.code as ExploitationType]?.includes(industry.code as Industry);
    if (clash) report({ ...spotOf(facts, row, industry.column), args: { type: type.code, industry: industry.code } });
  },
};

/** The one code that the cells name; undefined when there are more, none, or words that were not understood. */
function onlyCode(found: readonly Fact<CodesReading>[]): { code: string; column: number } | undefined {
  let only: { code: string; column: number } | undefined;
  for (const { reading, column } of found) {
    if (reading.unmatched.length > 0 || reading.moved.length > 0 || reading.codes.length > 1) return undefined;
    const code = reading.codes[0];
    if (code === undefined) continue;
    if (only) return undefined;
    only = { code, column };
  }
  return only;
}
