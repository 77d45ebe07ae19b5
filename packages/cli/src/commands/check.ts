import { checkFiles, sizeOf } from '../check-files.js';
import { checkOptions } from '../check-options.js';
import { findFiles } from '../input/find-files.js';
import { sentencesFor } from '../language.js';
import { openPlaces } from '../open-places.js';
import { present } from '../present.js';
import { isUnread, type Outcome } from '../report/outcome.js';
import { showProgress } from '../terminal/progress.js';
import type { Command, ExitStatus, Terminal } from '../terminal/terminal.js';
import { refuseToOverwrite } from '../write-file.js';

/** Checks files and reports what was found. `places` are the bytes of the place index. */
export function checkWith(places: Promise<Uint8Array>): Command {
  return (args, terminal) => check(args, places, terminal);
}

async function check(args: readonly string[], places: Promise<Uint8Array>, terminal: Terminal): Promise<ExitStatus> {
  const options = checkOptions(args, new Date());
  const sentences = sentencesFor(options.lang);
  const files = findFiles(options.paths);
  if (options.output !== undefined) refuseToOverwrite(options.output, files);
  const progress = showProgress(
    terminal,
    files.reduce((sum, file) => sum + sizeOf(file), 0),
  );
  const note = (text: string) => {
    if (!options.quiet) terminal.err(`${text}\n`);
  };
  const gazetteer = openPlaces(places);
  const outcomes = await checkFiles(files, { options, sentences, gazetteer, progress, note });
  await present(outcomes, options, sentences, terminal);
  return statusOf(outcomes, options.strict);
}

/** 2 when a file could not be read, else 1 when there are errors (or warnings, when they count as errors). */
export function statusOf(outcomes: readonly Outcome[], strict: boolean): ExitStatus {
  if (outcomes.some(isUnread)) return 2;
  const stops = outcomes.some(
    (outcome) => !isUnread(outcome) && (outcome.review.summary.errors > 0 || (strict && outcome.review.summary.warnings > 0)),
  );
  return stops ? 1 : 0;
}
