import type { CasesUnit } from '../../model/cases.js';
import { headerTokens } from '../header-tokens.js';
import type { CountTag, ValueVocabulary } from './value-words.js';

const UNITS: Readonly<Partial<Record<string, CasesUnit>>> = {
  persons: 'persons',
  person: 'persons',
  incidents: 'incidents',
  incident: 'incidents',
  girls: 'persons',
  boys: 'persons',
  women: 'persons',
  men: 'persons',
  females: 'persons',
  males: 'persons',
  children: 'persons',
  adults: 'persons',
} satisfies Partial<Record<CountTag, CasesUnit>>;

/** What a column counts by its header; `cases`, which is said of persons as well as of files, when it names neither persons nor incidents. */
export function unitOfHeader(header: string, { counts }: ValueVocabulary): CasesUnit {
  const units = headerTokens(header).map((word) => UNITS[counts.byText.get(word)?.tag ?? '']);
  return units.includes('persons') ? 'persons' : units.includes('incidents') ? 'incidents' : 'cases';
}
