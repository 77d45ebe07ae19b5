import type { PlaceResolver } from '@routebook/core';
import { oneOf, parse } from '../parse.js';
import { showValue } from '../report/show-value.js';
import { UsageError } from '../usage-error.js';

/** What `routebook place` was asked. */
export interface PlaceOptions {
  /** Place texts; `-` stands for the lines of standard input. */
  readonly texts: readonly string[];
  readonly country: string | undefined;
  readonly region: string | undefined;
  readonly lang: string | undefined;
  readonly format: 'text' | 'json';
}

/** Reads the arguments of `place`; throws `UsageError`. */
export function placeOptions(args: readonly string[]): PlaceOptions {
  const { values, positionals } = parse(args, {
    country: { type: 'string' },
    region: { type: 'string' },
    lang: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  const { country, region, lang } = values;
  if (positionals.length === 0) throw new UsageError('place wants a text, such as: routebook place "Busia (UG side)"');
  if (positionals.every((text) => text.trim() === '')) throw new UsageError('The text is empty.');
  return { texts: positionals, country, region, lang, format: oneOf('--format', values.format, ['text', 'json']) };
}

/** Refuses a country that no country cell could hold; throws `UsageError`. */
export function checkCountry(country: string | undefined, { resolve }: PlaceResolver): void {
  if (country === undefined) return;
  const { place, country: read } = resolve({ country });
  if (place.country !== undefined && place.precision === 'country') return;
  const [suggested] = read.suggestions;
  const hint = suggested ? ` Did you mean "${suggested.text}"?` : ' It can be a name or a two-letter code: Uganda, UG.';
  throw new UsageError(`--country is not a country: "${showValue(country)}".${hint}`);
}
