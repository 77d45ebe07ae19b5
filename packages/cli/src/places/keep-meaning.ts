import { joinPlaceDecisions, type PlaceDecision, type PlaceResolver, readPlaceDecision } from '@routebook/core';
import { readDecisionsFile, writeDecisionsFile } from '../fix/decisions-file.js';
import { showValue } from '../report/show-value.js';
import { UsageError } from '../usage-error.js';
import type { PlaceOptions } from './place-options.js';
import { needsPerson, understandingOf } from './understanding.js';

/** The decisions about places in a file; what `--means` says is added to it first. Throws `UsageError`. */
export function keepMeaning(options: PlaceOptions, path: string, resolver: PlaceResolver): readonly PlaceDecision[] {
  const { decisions, places } = readDecisionsFile(path, options.means !== undefined);
  if (options.means === undefined) return places;
  const all = joinPlaceDecisions(places, [decisionOf(options, options.means, resolver)]);
  writeDecisionsFile(path, decisions, all);
  return all;
}

function decisionOf({ texts: [text = ''], country }: PlaceOptions, means: string, { resolve }: PlaceResolver): PlaceDecision {
  const resolution = resolve({ whole: means });
  const { city, country: lies } = resolution.place;
  if (!city || lies === undefined || resolution.place.decidedBy === 'fuzzy' || needsPerson(understandingOf(resolution)))
    throw new UsageError(`--means wants one town that is known, with its country; "${showValue(means)}" is not clear. Nothing was kept.`);
  const beside = country === undefined ? undefined : resolve({ country }).place.country;
  const decision = { text, ...(beside !== undefined && { country: beside }), means: { name: city.name, country: lies, id: city.id } };
  const read = readPlaceDecision(decision);
  if ('key' in read) throw new UsageError(`What "${showValue(text)}" means cannot be kept: it is too long or has no letters.`);
  return read;
}
