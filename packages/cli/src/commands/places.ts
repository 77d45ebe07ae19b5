import { allLanguages, createPlaceResolver, type Gazetteer, listPlaces, type PlaceFact, type Sentences, version } from '@routebook/core';
import { findFiles } from '../input/find-files.js';
import { codeLabelsOf, sentencesFor } from '../language.js';
import { openPlaces } from '../open-places.js';
import { nameOf, openSheet, refusalOf } from '../open-sheet.js';
import { type PlacesOptions, placesOptions } from '../places/places-options.js';
import { placesCsv, placesJson } from '../places/places-table.js';
import { writePlaces } from '../places/places-text.js';
import { type TalliedPlace, tallyPlaces } from '../places/tally-places.js';
import { needsPerson } from '../places/understanding.js';
import { type Voice, voiceOf } from '../report/voice.js';
import { painted, plain, wantsColour } from '../terminal/colour.js';
import type { Command, ExitStatus, Terminal } from '../terminal/terminal.js';
import { refuseToOverwrite, writeFileWhole } from '../write-file.js';

/** Lists the places of sheets as they were understood, and draws them. `places` are the bytes of the place index. */
export function placesWith(places: Promise<Uint8Array>): Command {
  return (args, terminal) => listAll(args, places, terminal);
}

async function listAll(args: readonly string[], bytes: Promise<Uint8Array>, terminal: Terminal): Promise<ExitStatus> {
  const options = placesOptions(args, new Date());
  const sentences = sentencesFor(options.lang);
  const voice = voiceOf(sentences, codeLabelsOf(sentences.language));
  const files = findFiles(options.paths);
  for (const target of [options.output, options.picture]) if (target !== undefined) refuseToOverwrite(target, files);
  const gazetteer = openPlaces(bytes);
  const { facts, unread } = await readAll(files, options, sentences, gazetteer, terminal);
  const places = tallyPlaces(facts);
  if (unread < files.length) {
    show(places, options, voice, await gazetteer, terminal);
    await draw(places, options, voice, terminal);
  }
  return unread > 0 ? 2 : places.some(({ understanding }) => needsPerson(understanding)) ? 1 : 0;
}

/** The places of all files that can be read; of the others the reason is said. */
async function readAll(
  files: readonly string[],
  options: PlacesOptions,
  sentences: Sentences,
  gazetteer: Promise<Gazetteer>,
  { err }: Terminal,
): Promise<{ facts: PlaceFact[]; unread: number }> {
  const facts: PlaceFact[][] = [];
  for (const file of files) {
    try {
      const { workbook, reviewOptions } = await openSheet(file, { options, sentences, gazetteer, note: (text) => err(`${text}\n`) });
      facts.push(listPlaces(workbook, reviewOptions));
    } catch (error) {
      err(`${nameOf(file)}: ${refusalOf(error, sentences).message}\n`);
    }
  }
  return { facts: facts.flat(), unread: files.length - facts.length };
}

function show(
  places: readonly TalliedPlace[],
  { format, output }: PlacesOptions,
  voice: Voice,
  gazetteer: Gazetteer,
  terminal: Terminal,
): void {
  const { outIsTerminal, env, columns } = terminal;
  const { countryName } = createPlaceResolver(
    gazetteer,
    allLanguages.map((language) => language.places),
  );
  const paint = output === undefined && wantsColour(outIsTerminal, env) ? painted : plain;
  const layout = { voice, paint, width: Math.min(columns, 100), countryName: (code: string) => countryName(code, voice.language) };
  const written = { json: () => placesJson(places, version), csv: () => placesCsv(places), text: () => writePlaces(places, layout) }[
    format
  ]();
  if (output === undefined) terminal.out(written);
  else writeFileWhole(output, written);
}

/** The outlines of the world are loaded only for a picture. */
async function draw(places: readonly TalliedPlace[], { picture }: PlacesOptions, voice: Voice, { err }: Terminal): Promise<void> {
  if (picture === undefined) return;
  const svg = (await import('../places/draw-places.js')).drawPlaces(places, voice);
  if (svg !== undefined) writeFileWhole(picture, svg);
  err(`${svg === undefined ? voice.label('plMapNothing') : voice.label('plMapWritten', { file: picture })}\n`);
}
