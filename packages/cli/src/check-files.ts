import { existsSync, statSync } from 'node:fs';
import {
  type Args,
  allLanguages,
  type ColumnMapping,
  format,
  type Gazetteer,
  placeKey,
  prepareLanguages,
  review,
  type Sentences,
} from '@routebook/core';
import { readWorkbook, UnreadableFile } from '@routebook/formats';
import { basisOf } from './basis.js';
import type { CheckOptions } from './check-options.js';
import { InputError } from './input/input-error.js';
import { join, mappingPath, mappingToKeep, readMappingFile } from './input/mapping.js';
import { missingColumns, missingSheet } from './input/missing-names.js';
import { readInput } from './input/read-input.js';
import type { Outcome } from './report/outcome.js';
import type { Progress } from './terminal/progress.js';
import { complaintAbout, UsageError } from './usage-error.js';
import { writeFileWhole } from './write-file.js';

/** What every file of a call is checked with. */
export interface Bench {
  readonly options: CheckOptions;
  readonly sentences: Sentences;
  readonly gazetteer: Promise<Gazetteer>;
  readonly progress: Progress;
  /** Says something beside the report. */
  readonly note: (text: string) => void;
}

/** Checks one file after the other. One that cannot be read, or checked, does not stop the others. */
export async function checkFiles(files: readonly string[], bench: Bench): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await checkFile(file, bench));
  bench.progress.end();
  return outcomes;
}

async function checkFile(path: string, bench: Bench): Promise<Outcome> {
  const file = nameOf(path);
  try {
    return { file, review: await reviewFile(path, bench) };
  } catch (error) {
    if (error instanceof InputError || error instanceof UnreadableFile)
      return { file, error: refusal(error.code, error.args, bench.sentences) };
    // The mapping kept beside a sheet concerns that sheet only.
    const code = error instanceof UsageError ? 'mapping-not-readable' : 'internal-error';
    return { file, error: { code, message: complaintAbout(error) } };
  }
}

/** What a report calls a file; `-` is what is piped in. */
const nameOf = (path: string) => (path === '-' ? 'stdin' : path);

/** What has been read is let go of before the review, which needs the memory. */
const NO_BYTES = new Uint8Array();

async function reviewFile(file: string, { options, sentences, gazetteer, progress, note }: Bench) {
  const half = sizeOf(file) / 2;
  progress.advance(0, file);
  let bytes = await readInput(file);
  prepareLanguages(allLanguages);
  const places = await gazetteer;
  const knownWord = (word: string) => places.lookup(placeKey(word)).length > 0;
  const workbook = readWorkbook(bytes, { file: nameOf(file), encoding: options.encoding, knownWord });
  for (const complaint of missingSheet(workbook, options)) note(complaint);
  progress.advance(half, file);
  const mapping = mappingFor(file, options, (path) => note(format(sentences.report['mappingUsed'] ?? '', { file: path }, sentences)));
  const { sheet, headerRow, today } = options;
  const basis = options.format === 'json' ? await basisOf(bytes, mapping, options) : undefined;
  bytes = NO_BYTES;
  const found = review(workbook, { gazetteer: places, languages: allLanguages, today, mapping, sheet, headerRow });
  for (const complaint of missingColumns(found, options)) note(complaint);
  progress.advance(half, file);
  if (options.saveMap && file !== '-') {
    writeFileWhole(mappingPath(file), `${JSON.stringify(mappingToKeep(found, mapping), null, 2)}\n`);
    note(format(sentences.report['mappingSaved'] ?? '', { file: mappingPath(file) }, sentences));
  }
  return basis ? { ...found, basis } : found;
}

/** The mapping kept beside the file, which is said, and over it what was given now. */
function mappingFor(file: string, { mapping }: CheckOptions, say: (path: string) => void): ColumnMapping {
  const path = mappingPath(file);
  if (file === '-' || !existsSync(path)) return mapping;
  say(path);
  return join([readMappingFile(path), mapping]);
}

function refusal(code: string, args: Args, sentences: Sentences): { code: string; message: string } {
  const sentence = sentences.codes[code];
  const parts = sentence ? [sentence.what, sentence.why, sentence.do] : [code];
  return { code, message: parts.map((part) => format(part, args, sentences)).join(' ') };
}

/** Bytes of a file, to know how far the check has come; what is piped in counts nothing. */
export function sizeOf(file: string): number {
  return file === '-' ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}
