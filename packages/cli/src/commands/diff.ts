import {
  type Comparison,
  compareReviews,
  type Diagnostic,
  format,
  type Gazetteer,
  phrase,
  type Review,
  review,
  type Sentences,
  type SheetReview,
  version,
} from '@routebook/core';
import { type DiffOptions, diffOptions } from '../diff/diff-options.js';
import { writeDiffText } from '../diff/diff-text.js';
import { routeVoice } from '../diff/say-route.js';
import { codeLabelsOf, sentencesFor } from '../language.js';
import { openPlaces } from '../open-places.js';
import { nameOf, openSheet } from '../open-sheet.js';
import { refusalText } from '../report/refusal-text.js';
import { voiceOf } from '../report/voice.js';
import { painted, plain, wantsColour } from '../terminal/colour.js';
import { quoted } from '../terminal/quoted.js';
import type { Command, ExitStatus, Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

const MOST_ROWS = 100;

/** Says what is new, changed and withdrawn in a file against an older one. `places` are the bytes of the place index. */
export function diffWith(places: Promise<Uint8Array>): Command {
  return (args, terminal) => diff(args, places, terminal);
}

async function diff(args: readonly string[], places: Promise<Uint8Array>, terminal: Terminal): Promise<ExitStatus> {
  const options = diffOptions(args, new Date());
  const sentences = sentencesFor(options.lang);
  const gazetteer = openPlaces(places);
  const reviews: Review[] = [];
  for (const path of [options.old, options.next]) {
    const found = await reviewOf(path, options, sentences, gazetteer, terminal);
    if (found) reviews.push(found);
  }
  const [old, next] = reviews;
  if (!old || !next) return 2;
  const comparison = compareReviews(old, next);
  terminal.out(options.format === 'json' ? asJson(comparison) : asText(comparison, options.next, sentences, terminal));
  return 0;
}

/** The review of one file; what is in the way of it is said, and gives nothing. */
async function reviewOf(path: string, options: DiffOptions, sentences: Sentences, gazetteer: Promise<Gazetteer>, terminal: Terminal) {
  const { err } = terminal;
  const refuse = (message: string) => err(`${nameOf(path)}: ${message}\n`);
  try {
    const { workbook, reviewOptions } = await openSheet(path, { options, sentences, gazetteer, note: (text) => err(`${text}\n`) });
    const found = review(workbook, reviewOptions);
    if (found.sheets.some(holdsRoutes)) return found;
    refuse(whyNot(found, sentences));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    terminal.err(refusalText(path, error, sentences, terminal));
  }
  return undefined;
}

const lacksColumns = ({ code, severity }: Diagnostic) => code === 'column-missing' && severity === 'error';

/** Of a table without the columns that routes need, or of another thing, all rows of the other file would seem withdrawn. */
function holdsRoutes({ table, rows, diagnostics }: SheetReview): boolean {
  const tells = rows.length === 0 || rows.some(({ route }) => route === null || (route.origin ?? route.intendedDestination)?.country);
  return table !== null && tells && !diagnostics.some(lacksColumns);
}

function whyNot({ sheets }: Review, sentences: Sentences): string {
  const lacking = sheets.flatMap(({ diagnostics }) => diagnostics).find(lacksColumns);
  return lacking ? phrase(lacking, sentences).what : format(sentences.report['noTable'] ?? '', {}, sentences);
}

/** Counts first; the rows as they are in `Comparison`. */
function asJson({ old, next, pairedBy, same, changed, added, withdrawn }: Comparison): string {
  const summary = { new: added.length, changed: changed.length, withdrawn: withdrawn.length, same };
  return `${JSON.stringify({ routebook: version, old, next, pairedBy, summary, new: added, changed, withdrawn }, null, 2)}\n`;
}

function asText(comparison: Comparison, next: string, sentences: Sentences, { outIsTerminal, env, columns }: Terminal): string {
  const codeLabel = codeLabelsOf(sentences.language);
  const own = routeVoice(voiceOf(sentences, codeLabel), codeLabel);
  const paint = wantsColour(outIsTerminal, env) ? painted : plain;
  const checkCommand = `routebook check ${quoted(next)}`;
  return writeDiffText(comparison, { own, paint, width: Math.min(columns, 100), mostRows: MOST_ROWS, checkCommand });
}
