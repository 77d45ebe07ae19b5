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
  /** What a person says that the text means. */
  readonly means: string | undefined;
  /** The file that decisions are kept in. */
  readonly decisions: string | undefined;
  readonly lang: string | undefined;
  readonly format: 'text' | 'json';
}

/** Reads the arguments of `place`; throws `UsageError`. */
export function placeOptions(args: readonly string[]): PlaceOptions {
  const { values, positionals } = parse(args, {
    country: { type: 'string' },
    region: { type: 'string' },
    means: { type: 'string' },
    decisions: { type: 'string' },
    lang: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  const { country, region, means, decisions, lang } = values;
  if (positionals.length === 0) throw new UsageError('place wants a text, such as: routebook place "Busia (UG side)"');
  if (positionals.every((text) => text.trim() === '')) throw new UsageError('The text is empty.');
  if (means !== undefined && (decisions === undefined || positionals.length > 1 || positionals[0] === '-'))
    throw new UsageError(
      '--means wants one text, and --decisions FILE to keep it in: place "Dar" --means "Dar es Salaam, Tanzania" --decisions FILE',
    );
  return { texts: positionals, country, region, means, decisions, lang, format: oneOf('--format', values.format, ['text', 'json']) };
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
