import { planRedaction, type RedactionPlan, review, type Sentences } from '@routebook/core';
import { type RedactedFile, redactFile } from '@routebook/formats';
import { codeLabelsOf, sentencesFor } from '../language.js';
import { openPlaces } from '../open-places.js';
import { type OpenedSheet, openSheet } from '../open-sheet.js';
import { type RedactCall, redactOptions } from '../redact/redact-options.js';
import { redactReport } from '../redact/redact-report.js';
import { refuseCopy, refusePlan } from '../redact/refuse-copy.js';
import { layoutFor } from '../report/layout-for.js';
import { refusalText } from '../report/refusal-text.js';
import { type Voice, voiceOf } from '../report/voice.js';
import type { Command, ExitStatus, Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { refuseToOverwrite, refuseToReplace, writeFileWhole } from '../write-file.js';

/** Writes a copy that can be handed on. `places` are the bytes of the place index. */
export function redactWith(places: Promise<Uint8Array>): Command {
  return (args, terminal) => redact(args, places, terminal);
}

async function redact(args: readonly string[], places: Promise<Uint8Array>, terminal: Terminal): Promise<ExitStatus> {
  const call = redactOptions(args, new Date());
  const sentences = sentencesFor(call.lang);
  const voice = voiceOf(sentences, codeLabelsOf(sentences.language));
  refuseToOverwrite(call.output, [call.path]);
  if (call.list !== undefined) refuseToOverwrite(call.list, [call.path, call.output]);
  if (call.list === call.output) throw new UsageError('--list and -o want two names.');
  for (const path of [call.output, call.list]) if (path !== undefined) refuseToReplace(path, call.force);
  const note = (text: string) => terminal.err(`${text}\n`);
  const gazetteer = openPlaces(places);
  try {
    const opened = await openSheet(call.path, { options: call, sentences, gazetteer, note });
    return copySheet(opened, call, voice, sentences, terminal);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    terminal.err(refusalText(call.path, error, sentences, terminal));
    return 2;
  }
}

function copySheet(opened: OpenedSheet, call: RedactCall, voice: Voice, sentences: Sentences, terminal: Terminal): ExitStatus {
  const { bytes, workbook, reviewOptions } = opened;
  const plan = planRedaction(workbook, reviewOptions, { keep: call.keep, sentences });
  const against = refusePlan(plan, plan.unknown.length > 0 ? headersOf(opened) : [], voice);
  if (against !== undefined) return refuse(against, terminal);
  if (call.to === 'csv' && plan.sheets.length > 1)
    throw new UsageError(
      'The copy has several sheets, and a text file holds one: give -o a name that ends in .xlsx, or choose one with --sheet.',
    );
  const { file, to, encoding } = { ...call, file: call.path };
  const copy = redactFile(bytes, plan.sheets, { from: workbook.format, to, file, encoding });
  const leak = refuseCopy(copy.bytes, call, reviewOptions, voice);
  if (leak !== undefined) return refuse(leak, terminal);
  writeCopy(copy, plan, call);
  terminal.out(redactReport(plan, copy.leftBehind, call, layoutFor(call.lang, terminal), sentences));
  return 0;
}

function writeCopy({ bytes, leftBehind }: RedactedFile, { rows, columns, takenOut }: RedactionPlan, { output, list }: RedactCall): void {
  writeFileWhole(output, bytes);
  if (list !== undefined) writeFileWhole(list, `${JSON.stringify({ rows, columns, takenOut, leftBehind }, null, 2)}\n`);
}

function headersOf({ workbook, reviewOptions }: OpenedSheet): string[] {
  return review(workbook, reviewOptions).sheets.flatMap(({ table }) => table?.columns.map(({ header }) => header) ?? []);
}

function refuse(message: string, terminal: Terminal): ExitStatus {
  terminal.err(`${message}\n`);
  return 2;
}
