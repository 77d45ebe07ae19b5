import { joinDecisions, type ParsedDecisions } from '@routebook/core';
import { type Decided, decideAlone, decideTogether } from '../fix/decide.js';
import { readDecisionsFile, writeDecisionsFile } from '../fix/decisions-file.js';
import { type FixOptions, fixOptions } from '../fix/fix-options.js';
import { reportFix } from '../fix/report-fix.js';
import { refuseOtherKind, type Written, writeFixed } from '../fix/write-fixed.js';
import { sentencesFor } from '../language.js';
import { openPlaces } from '../open-places.js';
import { type OpenedSheet, openSheet } from '../open-sheet.js';
import type { Layout } from '../report/layout.js';
import { layoutFor } from '../report/layout-for.js';
import { refusalText } from '../report/refusal-text.js';
import type { Command, ExitStatus, Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

/** Mends a sheet in a copy. `places` are the bytes of the place index. */
export function fixWith(places: Promise<Uint8Array>): Command {
  return (args, terminal) => fix(args, places, terminal);
}

async function fix(args: readonly string[], places: Promise<Uint8Array>, terminal: Terminal): Promise<ExitStatus> {
  const options = fixOptions(args, new Date());
  const layout = layoutFor(options.lang, terminal);
  const sentences = sentencesFor(options.lang);
  const known = options.decisions === undefined ? undefined : readDecisionsFile(options.decisions, options.interactive);
  const gazetteer = openPlaces(places);
  let opened: OpenedSheet;
  try {
    opened = await openSheet(options.file, { options, sentences, gazetteer, note: (text) => terminal.err(`${text}\n`) });
    if (options.output !== undefined) refuseOtherKind(options.output, opened.bytes, opened.workbook);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    terminal.err(refusalText(options.file, error, sentences, terminal));
    return 2;
  }
  const decided = await decide(opened, options, known, terminal, layout);
  const count = keep(decided, options, known);
  const written = decided.mended && write(opened, decided.mended, options);
  terminal.out(reportFix({ options, decided, written, known, decisionsKept: count }, layout));
  if (!decided.mended) return 130;
  return decided.mended.review.summary.errors > 0 ? 1 : 0;
}

function decide(
  { workbook, reviewOptions }: OpenedSheet,
  { interactive }: FixOptions,
  known: ParsedDecisions | undefined,
  terminal: Terminal,
  layout: Layout,
): Decided | Promise<Decided> {
  const kept = known?.decisions ?? [];
  const options = { ...reviewOptions, placeDecisions: known?.places ?? [] };
  return interactive ? decideTogether(workbook, options, kept, terminal, layout) : decideAlone(workbook, options, kept);
}

/** Adds new decisions to the file of kept ones; gives how many it holds then. */
function keep({ kept }: Decided, { decisions, dryRun }: FixOptions, known: ParsedDecisions | undefined): number | undefined {
  if (decisions === undefined || dryRun || kept.length === 0) return undefined;
  const all = joinDecisions(known?.decisions ?? [], kept).decisions;
  writeDecisionsFile(decisions, all, known?.places ?? []);
  return all.length;
}

function write(
  opened: OpenedSheet,
  mended: NonNullable<Decided['mended']>,
  { output, log, encoding, dryRun }: FixOptions,
): Written | undefined {
  if (dryRun || output === undefined || log === undefined) return undefined;
  return writeFixed(opened, mended, { output, log, encoding });
}
