import { existsSync } from 'node:fs';
import {
  type Args,
  allLanguages,
  type ColumnMapping,
  format,
  type Gazetteer,
  placeKey,
  prepareLanguages,
  type ReviewOptions,
  type Sentences,
  undecidablePlaces,
  type Workbook,
} from '@routebook/core';
import { openWorkbook, type ReadOptions, UnreadableFile } from '@routebook/formats';
import { InputError } from './input/input-error.js';
import { join, mappingPath, readMappingFile } from './input/mapping.js';
import { missingSheet } from './input/missing-names.js';
import { readInput } from './input/read-input.js';
import type { ReadingOptions } from './reading-options.js';
import { complaintAbout, UsageError } from './usage-error.js';

/** What a sheet is opened with. */
export interface Opening {
  readonly options: ReadingOptions;
  readonly sentences: Sentences;
  readonly gazetteer: Promise<Gazetteer>;
  /** Says something beside the report. */
  readonly note: (text: string) => void;
}

/** A file as it was read, and how it is to be reviewed. */
export interface OpenedSheet {
  /** What reports call it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  /** How the bytes were read; they are to be read again in the same way. */
  readonly reading: Omit<ReadOptions, 'file'>;
  readonly mapping: ColumnMapping;
  readonly reviewOptions: ReviewOptions;
}

/** What a report calls a file; `-` is what is piped in. */
export const nameOf = (path: string) => (path === '-' ? 'stdin' : path);

/** Reads a file, or what is piped in for `-`. Throws `InputError`, `UnreadableFile`, or `UsageError` for the mapping kept beside it. */
export async function openSheet(path: string, { options, sentences, gazetteer, note }: Opening): Promise<OpenedSheet> {
  const file = nameOf(path);
  const bytes = await readInput(path);
  prepareLanguages(allLanguages);
  const places = await gazetteer;
  const knownWord = (word: string) => places.lookup(placeKey(word)).length > 0;
  const reading = { encoding: options.encoding, knownWord };
  const workbook = await openWorkbook(bytes, { ...reading, file });
  for (const complaint of missingSheet(workbook, options)) note(complaint);
  const mapping = mappingFor(path, options, (kept) => note(format(sentences.report['mappingUsed'] ?? '', { file: kept }, sentences)));
  const { sheet, headerRow, today, placeDecisions } = options;
  for (const { index } of undecidablePlaces(places, placeDecisions ?? []))
    note(format(sentences.report['plUndecidable'] ?? '', { index }, sentences));
  return {
    file,
    bytes,
    workbook,
    reading,
    mapping,
    reviewOptions: {
      gazetteer: places,
      languages: allLanguages,
      today,
      mapping,
      sheet,
      headerRow,
      ...(placeDecisions && { placeDecisions }),
    },
  };
}

/** The mapping kept beside the file, which is said, and over it what was given now. */
function mappingFor(file: string, { mapping }: ReadingOptions, say: (path: string) => void): ColumnMapping {
  const path = mappingPath(file);
  if (file === '-' || !existsSync(path)) return mapping;
  say(path);
  return join([readMappingFile(path), mapping]);
}

/** Why a file could not be opened or checked, in the reader's language. */
export function refusalOf(error: unknown, sentences: Sentences): { code: string; message: string } {
  if (error instanceof InputError || error instanceof UnreadableFile) return refusal(error.code, error.args, sentences);
  // The mapping kept beside a sheet concerns that sheet only.
  const code = error instanceof UsageError ? 'mapping-not-readable' : 'internal-error';
  return { code, message: complaintAbout(error) };
}

function refusal(code: string, args: Args, sentences: Sentences): { code: string; message: string } {
  const sentence = sentences.codes[code];
  const parts = sentence ? [sentence.what, sentence.why, sentence.do] : [code];
  return { code, message: parts.map((part) => format(part, args, sentences)).join(' ') };
}
