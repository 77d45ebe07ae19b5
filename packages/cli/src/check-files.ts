import { statSync } from 'node:fs';
import { format, review } from '@routebook/core';
import { basisOf } from './basis.js';
import type { CheckOptions } from './check-options.js';
import { mappingPath, mappingToKeep } from './input/mapping.js';
import { missingColumns } from './input/missing-names.js';
import { nameOf, type OpenedSheet, type Opening, openSheet, refusalOf } from './open-sheet.js';
import type { Outcome } from './report/outcome.js';
import type { Progress } from './terminal/progress.js';
import { writeFileWhole } from './write-file.js';

/** What every file of a call is checked with. */
export interface Bench extends Opening {
  readonly options: CheckOptions;
  readonly progress: Progress;
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
    return { file, error: refusalOf(error, bench.sentences) };
  }
}

async function reviewFile(file: string, bench: Bench) {
  const { options, sentences, progress, note } = bench;
  const half = sizeOf(file) / 2;
  progress.advance(0, file);
  let opened: OpenedSheet | undefined = await openSheet(file, bench);
  const { workbook, mapping, reviewOptions } = opened;
  progress.advance(half, file);
  const basis = options.format === 'json' ? await basisOf(opened.bytes, mapping, options) : undefined;
  // The bytes are let go of before the review, which needs the memory.
  opened = undefined;
  const found = review(workbook, reviewOptions);
  for (const complaint of missingColumns(found, options)) note(complaint);
  progress.advance(half, file);
  if (options.saveMap && file !== '-') {
    writeFileWhole(mappingPath(file), `${JSON.stringify(mappingToKeep(found, mapping), null, 2)}\n`);
    note(format(sentences.report['mappingSaved'] ?? '', { file: mappingPath(file) }, sentences));
  }
  return basis ? { ...found, basis } : found;
}

/** Bytes of a file, to know how far the check has come; what is piped in counts nothing. */
export function sizeOf(file: string): number {
  return file === '-' ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}
