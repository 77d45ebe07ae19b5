import { extname } from 'node:path';
import type { CellChange, Mended, ParsedDecisions } from '@routebook/core';
import { sentencesFor } from '../language.js';
import { nameOf } from '../open-sheet.js';
import type { Layout } from '../report/layout.js';
import { noticeText } from '../report/notice-text.js';
import { showValue } from '../report/show-value.js';
import { countDecisions, signs } from '../report/verdict.js';
import { quoted } from '../terminal/quoted.js';
import { wrap } from '../terminal/wrap.js';
import type { Decided } from './decide.js';
import type { FixOptions } from './fix-options.js';
import { logPath } from './fix-options.js';
import { fixesText } from './fixes-text.js';
import { type Say, sayerFor } from './sayer.js';
import type { Written } from './write-fixed.js';

/** Everything that a fix has to tell. */
export interface FixReport {
  readonly options: FixOptions;
  readonly decided: Decided;
  readonly written: Written | undefined;
  readonly known: ParsedDecisions | undefined;
  /** Decisions that the decisions file holds now; undefined when it was not written. */
  readonly decisionsKept: number | undefined;
}

/** Says what was mended, what is left, where it is written, and what to do next. */
export function reportFix(report: FixReport, layout: Layout): string {
  const { mended } = report.decided;
  const say = sayerFor(sentencesFor(report.options.lang), layout.width);
  if (!mended) return `\n${say('fxInterrupted')}${aboutDecisions(report, say)}`;
  const changes = report.written?.made ?? mended.changes;
  return [
    headOf(changes, report, layout),
    fixesText(changes, layout, report.options.dryRun ? 'fxWouldMend' : 'fxMended'),
    `${layout.paint('bold', layout.voice.label('fxLeft'))}\n${leftOf(mended, say)}`,
    [...whereTo(report, layout, say), aboutDecisions(report, say)].join(''),
    `${layout.paint('bold', layout.voice.label('next'))}\n${nextSteps(report, mended, say)}`,
  ]
    .filter((block) => block !== '')
    .join('\n');
}

function headOf({ length: count }: readonly CellChange[], { options }: FixReport, { voice, paint }: Layout): string {
  const said = options.dryRun ? voice.label('fxDry', { count }) : voice.label(count > 0 ? 'fxDone' : 'fxNothing', { count });
  const sign = count > 0 ? paint('green', `${signs.ready} `) : `${signs.info} `;
  return `${sign}${paint('bold', said)}  ${paint('dim', showValue(nameOf(options.file)))}\n`;
}

function leftOf({ left, review }: Mended, say: Say): string {
  if (left === 0) return say('fxLeftNothing');
  const { error: errors, warning: warnings } = countDecisions(review);
  return say('fxLeftFigures', { errors, warnings });
}

function whereTo({ options: { output = '', log = '' }, written }: FixReport, { voice, width }: Layout, say: Say): string[] {
  if (!written) return [];
  const cells = written.skipped.map(({ cell }) => cell);
  return [
    say('fxWritten', { file: output }),
    ...(cells.length > 0 ? [say('fxSkipped', { count: cells.length, cells: cells.slice(0, 12).join(' ') })] : []),
    ...written.notices.map((notice) => `${wrap('  ', noticeText(notice, voice), width)}\n`),
    ...(written.made.length > 0 ? [say('fxLog', { file: log })] : []),
    ...(written.marksCleared ? [say('fxMarksCleared', { command: annotateCommand(output) })] : []),
    ...(written.mappingFile === undefined ? [] : [say('mappingSaved', { file: written.mappingFile })]),
  ];
}

function aboutDecisions({ options, decided, known, decisionsKept }: FixReport, say: Say): string {
  const file = options.decisions ?? '';
  const unused = decided.mended?.unused.length ?? 0;
  const overruled = known?.overruled.length ?? 0;
  return [
    ...(overruled > 0 ? [say('fxOverruled', { count: overruled, file })] : []),
    ...(unused > 0 ? [say('fxUnused', { count: unused })] : []),
    ...(decisionsKept === undefined ? [] : [say('fxKept', { count: decisionsKept, file })]),
    ...(decided.notKept > 0 && options.decisions !== undefined ? [say('fxNotKept', { count: decided.notKept })] : []),
  ].join('');
}

function annotateCommand(file: string): string {
  const extension = extname(file);
  return `routebook annotate ${quoted(file)} -o ${quoted(`${file.slice(0, file.length - extension.length)}-marked${extension}`)}`;
}

function nextSteps({ options, written }: FixReport, { left, changes }: Mended, say: Say): string {
  const { file, output, log, interactive, dryRun } = options;
  const target = output ?? '';
  const write = `routebook fix ${quoted(file)} -o ${quoted(target === '' ? 'FILE' : target)}`;
  const ask = `${write} --interactive`;
  return [
    ...(dryRun && changes.length > 0 ? [say('fxWriteWith', { command: write })] : []),
    ...(left > 0 && !interactive && file !== '-' ? [say('fxAskWith', { command: ask })] : []),
    ...(written && left > 0 ? [say('fxCheckWith', { command: `routebook check ${quoted(target)}` })] : []),
    ...(written && written.made.length > 0 ? [say('fxUndoWith', { command: `routebook undo ${quoted(log ?? logPath(target))}` })] : []),
    ...(left === 0 && (!dryRun || changes.length === 0) ? [say('nextReady')] : []),
  ].join('');
}
