import { extname } from 'node:path';
import { format, openGazetteer, type ReportLabel, type Sentences } from '@routebook/core';
import { buildTemplate, countryNames, csvTemplate, writeXlsx } from '@routebook/formats';
import { codeLabelsOf, sentencesFor } from '../language.js';
import { parse } from '../parse.js';
import { quoted } from '../terminal/quoted.js';
import type { Command, ExitStatus, Terminal } from '../terminal/terminal.js';
import { unpackPlaces } from '../unpack-places.js';
import { UsageError } from '../usage-error.js';
import { refuseToOverwrite, refuseToReplace, writeFileWhole } from '../write-file.js';

const flags = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

/** Writes a sheet to fill in, for those who keep none yet, and says what to do with it. */
export const makeTemplate: Command = async (args: readonly string[], { out }: Terminal): Promise<ExitStatus> => {
  const { values, positionals } = parse(args, flags);
  if (positionals.length > 0) throw new UsageError(`"template" reads no file. To write "${positionals[0]}", put -o before it.`);
  const sentences = sentencesFor(values.lang);
  const file = writableName(values.output, values.force);
  writeFileWhole(file, await templateAs(extname(file).toLowerCase(), sentences));
  const say = (label: ReportLabel, about: Record<string, string>) => out(`${format(sentences.report[label] ?? '', about, sentences)}\n`);
  say('tpWritten', { file });
  out(`\n${sentences.report['next']}\n`);
  say('tpNext', { command: `routebook check ${quoted(file)}` });
  return 0;
};

/** The file to write; throws `UsageError` when it may not be written, or not in that format. */
function writableName(file: string | undefined, force: boolean): string {
  if (file === undefined) throw new UsageError('"template" wants -o FILE.xlsx, the file to write.');
  if (!['.xlsx', '.csv'].includes(extname(file).toLowerCase())) {
    throw new UsageError(`A template is written as .xlsx or .csv: give "${file}" a name that ends so.`);
  }
  refuseToOverwrite(file, []);
  refuseToReplace(file, force);
  return file;
}

async function templateAs(extension: string, sentences: Sentences): Promise<Uint8Array | string> {
  const { language } = sentences;
  const countries = countryNames(openGazetteer(await unpackPlaces()), language);
  const sheets = buildTemplate(sentences, codeLabelsOf(language), { countries });
  const [table] = sheets;
  return extension === '.csv' && table ? csvTemplate(table, language) : writeXlsx(sheets);
}
