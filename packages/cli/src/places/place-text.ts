import type { Candidate, ReportLabel } from '@routebook/core';
import { isolateValue, showValue } from '../report/show-value.js';
import type { Voice } from '../report/voice.js';
import type { Paint } from '../terminal/colour.js';
import { displayWidth, padTo } from '../terminal/display-width.js';
import { wrap } from '../terminal/wrap.js';
import { type CountryName, confidenceOf, extentOf, nameOfPlace, pointOf, relationOf } from './describe-place.js';
import { grounds, type ReadPlace } from './read-place.js';
import { needsPerson, understandingLabels } from './understanding.js';

/** How a place is written for people. */
export interface PlaceLayout {
  readonly voice: Voice;
  readonly paint: Paint;
  readonly width: number;
  readonly countryName: CountryName;
}

/** What was understood of one text, a fact to a line. */
export function writePlace(read: ReadPlace, layout: PlaceLayout): string {
  const { voice, paint, width } = layout;
  const lines = factsOf(read, layout).filter(([, value]) => value !== '');
  const columns = Math.max(...lines.map(([label]) => displayWidth(voice.label(label))));
  const line = ([label, value]: Fact) => wrap(`  ${paint('dim', padTo(voice.label(label), columns))}  `, value, width, columns + 4);
  const head = `${paint('bold', showValue(read.text))}  ${stateOf(read, layout)}`;
  return `${[head, ...lines.map(line)].join('\n')}\n`;
}

type Fact = readonly [ReportLabel, string];

function stateOf({ understanding }: ReadPlace, { voice, paint }: PlaceLayout): string {
  const colour = needsPerson(understanding) ? 'red' : understanding === 'understood' ? 'green' : 'yellow';
  return paint(colour, voice.label(understandingLabels[understanding]));
}

function factsOf(read: ReadPlace, { voice, countryName }: PlaceLayout): Fact[] {
  const { resolution, ground, question } = read;
  const { place, candidates, tooFine } = resolution;
  const isOpen = place.precision === 'unknown';
  const others = candidates.map((one) => candidateLine(one, countryName));
  return [
    ['plState', nameOfPlace(place, countryName)],
    ['plExtent', isOpen ? '' : extentOf(place, voice)],
    ['plPoint', pointOf(place)],
    ['plRelation', relationOf(place, voice)],
    ['plConfidence', confidenceOf(place, voice)],
    ['plWhy', ground ? voice.label(grounds[ground]) : ''],
    ['plQuestion', question ? voice.label(question, { text: suggestionOf(read) }) : ''],
    ...others.map((line): Fact => ['plCandidates', line]),
    ...resolution.parts.map(({ text, place: part }): Fact => ['plCandidates', partLine(text, nameOfPlace(part, countryName))]),
    ['plTooFine', tooFine ? isolateValue(tooFine.text) : ''],
  ];
}

function candidateLine(candidate: Candidate, countryName: CountryName): string {
  return [nameOfPlace(candidate, countryName), pointOf(candidate)].filter(Boolean).join('  ');
}

function partLine(text: string, name: string): string {
  return name === '' ? isolateValue(text) : `${isolateValue(text)}: ${name}`;
}

/** The text that could be written instead. */
function suggestionOf({ resolution: { city, country } }: ReadPlace): string {
  return city.suggestions[0]?.text ?? country.suggestions[0]?.text ?? '';
}
