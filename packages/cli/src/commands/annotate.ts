import { review as reviewWorkbook, type Sentences } from '@routebook/core';
import { annotateFile, clearFile, editedExtensions } from '@routebook/formats';
import { type AnnotateCommand, annotateOptions, defaultOutput, refuseExtension } from '../annotate/annotate-options.js';
import { annotateReport, clearReport } from '../annotate/annotate-report.js';
import { mappingPath } from '../input/mapping.js';
import { codeLabelsOf, sentencesFor } from '../language.js';
import { openPlaces } from '../open-places.js';
import { nameOf, type OpenedSheet, openSheet } from '../open-sheet.js';
import type { Layout } from '../report/layout.js';
import { layoutFor } from '../report/layout-for.js';
import { refusalText } from '../report/refusal-text.js';
import type { Command, ExitStatus, Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { modeLike, writeFileWhole } from '../write-file.js';

/** Gives a file back with everything that was found marked in it. `places` are the bytes of the place index. */
export function annotateWith(places: Promise<Uint8Array>): Command {
  return (args, terminal) => annotate(args, places, terminal);
}

async function annotate(args: readonly string[], places: Promise<Uint8Array>, terminal: Terminal): Promise<ExitStatus> {
  const options = annotateOptions(args, new Date());
  const sentences = sentencesFor(options.lang);
  const layout = layoutFor(options.lang, terminal);
  const gazetteer = openPlaces(places);
  try {
    const opened = await openSheet(options.file, { options, sentences, gazetteer, note: (text) => terminal.err(`${text}\n`) });
    const output = outputFor(opened, options);
    return (options.clear ? clear : mark)(opened, output, options, sentences, layout, terminal);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    terminal.err(refusalText(options.file, error, sentences, terminal));
    return 2;
  }
}

function outputFor({ bytes, workbook }: OpenedSheet, options: AnnotateCommand): string {
  const { output, clear: clearing } = options;
  const fitting = editedExtensions(bytes, workbook);
  if (clearing && workbook.format !== 'xlsx' && workbook.format !== 'csv') {
    throw new UsageError(`A file of the kind .${workbook.format} holds no marks of Routebook: there is nothing to clear.`);
  }
  if (output === undefined) return defaultOutput(options, fitting);
  refuseExtension(output, fitting);
  return output;
}

type Step = (
  opened: OpenedSheet,
  output: string,
  options: AnnotateCommand,
  sentences: Sentences,
  layout: Layout,
  terminal: Terminal,
) => ExitStatus;

const mark: Step = ({ bytes, workbook, mapping, reviewOptions, reading }, output, options, sentences, layout, terminal) => {
  const review = reviewWorkbook(workbook, reviewOptions);
  const { bytes: written, ...copy } = annotateFile(bytes, workbook, review, {
    ...{ sentences, reading },
    codeLabel: codeLabelsOf(sentences.language),
    today: options.today,
  });
  writeFileWhole(output, written, modeLike(options.file));
  const mappingFile = Object.keys(mapping.columns).length > 0 ? mappingPath(output) : undefined;
  if (mappingFile !== undefined) writeFileWhole(mappingFile, `${JSON.stringify(mapping, null, 2)}\n`);
  terminal.out(annotateReport({ review, copy, output, mappingFile }, layout));
  return review.summary.errors > 0 ? 1 : 0;
};

const clear: Step = ({ bytes, workbook, reading }, output, { file }, _sentences, layout, terminal) => {
  const cleared = clearFile(bytes, workbook, { ...reading, file: nameOf(file) });
  writeFileWhole(output, cleared.bytes, modeLike(file));
  terminal.out(clearReport(cleared.found, output, layout));
  return 0;
};
