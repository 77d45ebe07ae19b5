import { type Sentences, version } from '@routebook/core';
import type { CheckOptions } from './check-options.js';
import { codeLabelsOf } from './language.js';
import { cutFindings, isUnread, type Outcome } from './report/outcome.js';
import { writeText } from './report/text.js';
import { type Voice, voiceOf } from './report/voice.js';
import { painted, plain, wantsColour } from './terminal/colour.js';
import type { Terminal } from './terminal/terminal.js';
import { writeFileWhole } from './write-file.js';

/** Distinct values of one code that the text lists when `--max-issues` does not say. */
const MOST_VALUES = 12;

/** Writes the report to the screen, or to the file that `-o` names. */
export async function present(
  outcomes: readonly Outcome[],
  options: CheckOptions,
  sentences: Sentences,
  terminal: Terminal,
): Promise<void> {
  const voice = voiceOf(sentences, codeLabelsOf(sentences.language));
  const pieces =
    options.format === 'text' ? [text(outcomes, options, voice, terminal)] : await written(cut(outcomes, options), options, voice);
  if (options.output === undefined) for (const piece of pieces) terminal.out(piece);
  else writeFileWhole(options.output, pieces);
}

function cut(outcomes: readonly Outcome[], { maxIssues }: CheckOptions): readonly Outcome[] {
  if (maxIssues === undefined) return outcomes;
  return outcomes.map((outcome) => (isUnread(outcome) ? outcome : { ...outcome, review: cutFindings(outcome.review, maxIssues) }));
}

/** The writers of other formats are loaded only when asked for. */
async function written(outcomes: readonly Outcome[], { format }: CheckOptions, voice: Voice): Promise<Iterable<string>> {
  if (format === 'json') return (await import('./report/json.js')).writeJson(outcomes, voice, version);
  if (format === 'csv') return [(await import('./report/csv.js')).writeCsv(outcomes, voice)];
  if (format === 'sarif') return [(await import('./report/sarif.js')).writeSarif(outcomes, voice, version)];
  return [(await import('./report/html.js')).writeHtml(outcomes, voice, version)];
}

function text(
  outcomes: readonly Outcome[],
  { output, maxIssues, quiet }: CheckOptions,
  voice: Voice,
  { env, outIsTerminal, columns }: Terminal,
): string {
  const paint = output === undefined && wantsColour(outIsTerminal, env) ? painted : plain;
  return writeText(outcomes, { voice, paint, width: Math.min(columns, 100), mostValues: maxIssues ?? MOST_VALUES, quiet });
}
