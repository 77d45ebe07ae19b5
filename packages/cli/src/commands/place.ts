import { allLanguages, createPlaceResolver, openGazetteer, type PlaceResolver } from '@routebook/core';
import { codeLabelsOf, sentencesFor } from '../language.js';
import { keepMeaning } from '../places/keep-meaning.js';
import { placeRecord, plainJson } from '../places/place-json.js';
import { checkCountry, type PlaceOptions, placeOptions } from '../places/place-options.js';
import { writePlace } from '../places/place-text.js';
import { type ReadPlace, readPlace } from '../places/read-place.js';
import { needsPerson } from '../places/understanding.js';
import { voiceOf } from '../report/voice.js';
import { painted, plain, wantsColour } from '../terminal/colour.js';
import type { Command, ExitStatus, Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

/** Says which place a text means. `places` are the bytes of the place index. */
export function placeWith(places: Promise<Uint8Array>): Command {
  return (args, terminal) => place(args, places, terminal);
}

async function place(args: readonly string[], places: Promise<Uint8Array>, terminal: Terminal): Promise<ExitStatus> {
  const options = placeOptions(args);
  const { country, region, decisions } = options;
  const sentences = sentencesFor(options.lang);
  const voice = voiceOf(sentences, codeLabelsOf(sentences.language));
  const gazetteer = openGazetteer(await places);
  const words = allLanguages.map((language) => language.places);
  const plainResolver = createPlaceResolver(gazetteer, words);
  checkCountry(country, plainResolver);
  const known = decisions === undefined ? [] : keepMeaning(options, decisions, plainResolver);
  if (options.means !== undefined) terminal.err(`${voice.label('plKept', { file: decisions ?? '' })}\n`);
  const resolver = createPlaceResolver(gazetteer, words, known);
  const beside = { ...(country !== undefined && { country }), ...(region !== undefined && { admin1: region }) };
  const read = (await textsOf(options, terminal)).map((text) => readPlace(text, beside, resolver));
  if (read.length === 0) throw new UsageError('There was no text on standard input.');
  if (options.format === 'json') terminal.out(asJson(read, options));
  else terminal.out(asText(read, voice, resolver, terminal));
  return read.some(({ understanding }) => needsPerson(understanding)) ? 1 : 0;
}

/** The arguments, with the lines of standard input in the place of `-`, each text once; blank ones are passed over. */
async function textsOf({ texts }: PlaceOptions, { lines }: Terminal): Promise<string[]> {
  const found = new Set<string>();
  for (const text of texts) {
    if (text !== '-') found.add(text.trim());
    else if (lines) await addLines(found, lines());
  }
  found.delete('');
  return [...found];
}

async function addLines(found: Set<string>, lines: ReturnType<NonNullable<Terminal['lines']>>): Promise<void> {
  for (let line = await lines.next(''); line !== undefined; line = await lines.next('')) found.add(line.trim());
  lines.close();
}

/** One text that was asked for by itself is one record; everything else is a list, of whatever length. */
function asJson(read: readonly ReadPlace[], { texts }: PlaceOptions): string {
  const records = read.map(placeRecord);
  return plainJson(texts.length === 1 && texts[0] !== '-' ? records[0] : records);
}

function asText(
  read: readonly ReadPlace[],
  voice: ReturnType<typeof voiceOf>,
  { countryName }: PlaceResolver,
  { outIsTerminal, env, columns }: Terminal,
): string {
  const paint = wantsColour(outIsTerminal, env) ? painted : plain;
  const layout = { voice, paint, width: Math.min(columns, 100), countryName: (code: string) => countryName(code, voice.language) };
  return read.map((one) => writePlace(one, layout)).join('\n');
}
