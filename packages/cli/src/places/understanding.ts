import type { ReportLabel, Resolution } from '@routebook/core';

/** How far a place text was understood, what needs a person first coming first. */
export const understandings = ['not-found', 'asked', 'mended', 'wider', 'unsaid', 'understood'] as const;
export type Understanding = (typeof understandings)[number];

export const understandingLabels: Record<Understanding, ReportLabel> = {
  'not-found': 'plNotFound',
  asked: 'plAsked',
  mended: 'plMended',
  wider: 'plWider',
  unsaid: 'plUnsaid',
  understood: 'plUnderstood',
};

/** Whether a person has to say something before the place can be used. */
export function needsPerson(understanding: Understanding): boolean {
  return understanding === 'not-found' || understanding === 'asked';
}

/** Sums a resolution up in one word. */
export function understandingOf(resolution: Resolution): Understanding {
  const { place, city, country, tooFine } = resolution;
  if (questionOf(resolution) !== undefined) return questionOf(resolution) === 'plAskNone' ? 'not-found' : 'asked';
  if (place.decidedBy === 'fuzzy' || country.state === 'misspelt') return 'mended';
  if (place.precision === 'unknown') return city.state === 'unknown-word' || country.state === 'unknown-word' ? 'unsaid' : 'not-found';
  return place.precision === 'city' || tooFine ? 'understood' : 'wider';
}

/** What a person is to be asked about a place; undefined when there is nothing to ask. */
export function questionOf({ place, city, country, candidates, parts }: Resolution): ReportLabel | undefined {
  if (parts.length > 1) return 'plAskParts';
  if (city.state === 'elsewhere') return 'plAskElsewhere';
  if (city.state === 'ambiguous') return 'plAskWhich';
  if (country.state === 'several') return 'plAskCountry';
  if (city.state === 'misspelt' && place.precision !== 'city') return 'plAskSpelling';
  if (country.state === 'misspelt' && place.country === undefined) return 'plAskSpelling';
  if (city.state === 'not-found' || country.state === 'not-found') return candidates.length > 0 ? 'plAskWhich' : 'plAskNone';
  return undefined;
}
