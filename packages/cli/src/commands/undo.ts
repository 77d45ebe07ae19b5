import { basename, dirname, join } from 'node:path';
import type { ReadingNotice, Workbook } from '@routebook/core';
import { editFile, openWorkbook } from '@routebook/formats';
import { type FixLog, readFixLog } from '../fix/fix-log.js';
import { sayerFor } from '../fix/sayer.js';
import { type TakeBack, takeBack } from '../fix/take-back.js';
import { readAgain, refuseOtherKind } from '../fix/write-fixed.js';
import { readInput } from '../input/read-input.js';
import { sentencesFor } from '../language.js';
import { parse } from '../parse.js';
import { layoutFor } from '../report/layout-for.js';
import { noticeText } from '../report/notice-text.js';
import { refusalText } from '../report/refusal-text.js';
import { signs } from '../report/verdict.js';
import { sha256 } from '../sha256.js';
import type { Command, ExitStatus, Terminal } from '../terminal/terminal.js';
import { wrap } from '../terminal/wrap.js';
import { UsageError } from '../usage-error.js';
import { isSameFile, modeLike, refuseToOverwrite, refuseToReplace, writeFileWhole } from '../write-file.js';

const flags = { output: { type: 'string', short: 'o' }, lang: { type: 'string' }, force: { type: 'boolean', default: false } } as const;
const MOST_CELLS = 12;

/** Takes back what a fix changed, cell by cell, where nobody has changed the cell since. */
export const undo: Command = async (args, terminal) => {
  const { values, positionals } = parse(args, flags);
  const [logFile, given, more] = positionals;
  if (logFile === undefined)
    throw new UsageError('undo wants the log of a fix, such as: routebook undo my-sheet-fixed.xlsx.routebook-log.json');
  if (more !== undefined) throw new UsageError(`undo wants a log and at most one file; "${more}" is too much.`);
  const sentences = sentencesFor(values.lang);
  const log = readFixLog(logFile);
  const file = given ?? join(dirname(logFile), log.output.name);
  const output = values.output ?? file;
  refuseToOverwrite(output, [logFile]);
  if (!isSameFile(output, file)) refuseToReplace(output, values.force);
  try {
    const bytes = await readInput(file);
    const workbook = await openWorkbook(bytes, { file: basename(file), encoding: log.encoding });
    return giveBack(bytes, workbook, log, { file, output, lang: values.lang, terminal });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    terminal.err(refusalText(file, error, sentences, terminal));
    return 2;
  }
};

interface Target {
  readonly file: string;
  readonly output: string;
  readonly lang: string | undefined;
  readonly terminal: Terminal;
}

function giveBack(bytes: Uint8Array, workbook: Workbook, log: FixLog, { file, output, lang, terminal }: Target): ExitStatus {
  refuseOtherKind(output, bytes, workbook);
  const found = takeBack(log, workbook, sha256(bytes) === log.output.sha256);
  if (found.edits.length === 0 && found.already === 0 && found.changedSince.length > 0) throw otherFile(workbook.file, log);
  const edited = editFile(bytes, workbook, found.edits, readAgain(workbook, log.encoding));
  const skipped = edited.skipped.map(({ cell }) => cell);
  const count = found.edits.length - skipped.length;
  writeFileWhole(output, edited.bytes, modeLike(file));
  terminal.out(report(found, { count, skipped, output, notices: edited.notices }, lang, terminal));
  return 0;
}

/** None of its cells holds what the log tells of: that can hardly be the file. */
function otherFile(file: string, { output }: FixLog): UsageError {
  return new UsageError(`The log tells of "${output.name}", and no cell of "${file}" holds what it says. Nothing was changed.`);
}

/** What was written. */
interface GivenBack {
  readonly count: number;
  /** Addresses of cells that could not be written. */
  readonly skipped: readonly string[];
  readonly output: string;
  readonly notices: readonly ReadingNotice[];
}

function report(
  { changedSince, already }: TakeBack,
  { count, skipped, output, notices }: GivenBack,
  lang: string | undefined,
  terminal: Terminal,
): string {
  const { voice, paint, width } = layoutFor(lang, terminal);
  const say = sayerFor(sentencesFor(lang), width);
  const head = voice.label(count > 0 ? 'fxUndone' : 'fxUndoNone', { count });
  const cells = (list: readonly string[]) => list.slice(0, MOST_CELLS).join(' ') + (list.length > MOST_CELLS ? ' …' : '');
  const changed = changedSince.map(({ cell }) => cell);
  return [
    `${signs[count > 0 ? 'ready' : 'info']} ${paint('bold', head)}\n`,
    ...(changed.length > 0 ? [say('fxChangedSince', { count: changed.length, cells: cells(changed) })] : []),
    ...(skipped.length > 0 ? [say('fxSkipped', { count: skipped.length, cells: cells(skipped) })] : []),
    ...(already > 0 ? [say('fxAlready', { count: already })] : []),
    say('fxUndoneIn', { file: output }),
    ...notices.map((notice) => `${wrap('  ', noticeText(notice, voice), width)}\n`),
  ].join('');
}
