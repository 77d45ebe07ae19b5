import type { Review } from '@routebook/core';
import { type AnnotatedFile, figuresOf } from '@routebook/formats';
import type { Layout } from '../report/layout.js';
import { noticeText } from '../report/notice-text.js';
import { showValue } from '../report/show-value.js';
import { writeText } from '../report/text.js';
import { wrap } from '../terminal/wrap.js';

/** What was made of a file, and where it is. */
export interface AnnotateReport {
  readonly review: Review;
  readonly copy: Omit<AnnotatedFile, 'bytes'>;
  readonly output: string;
  /** The file in which what columns mean is kept for the copy. */
  readonly mappingFile?: string | undefined;
}

/** The verdict as `check` says it, what was marked and where, and what to do next. */
export function annotateReport({ review, copy, output, mappingFile }: AnnotateReport, layout: Layout): string {
  const { voice, width, paint } = layout;
  const verdict = writeText([{ file: review.file, review }], { ...layout, quiet: true });
  const file = showValue(output);
  const lines = [
    copy.marked > 0 ? voice.label('anMarked', { count: copy.marked, file }) : voice.label('anMarkedNone', { file }),
    copy.report === undefined ? voice.label('anColumnsAt') : voice.label('anReportAt', { sheet: copy.report }),
    ...copy.notices.map((notice) => noticeText(notice, voice)),
    ...(mappingFile === undefined ? [] : [voice.label('mappingSaved', { file: mappingFile })]),
  ];
  const steps = review.summary.errors + review.summary.warnings > 0 ? voice.label('anNextMend') : voice.label('nextReady');
  const say = (texts: readonly string[]) => texts.map((text) => `${wrap('  ', text, width)}\n`).join('');
  return `${verdict}${say([figuresOf(review, voice)])}\n${say(lines)}\n${paint('bold', voice.label('next'))}\n${say([steps])}`;
}

/** What `--clear` did. */
export function clearReport(found: boolean, output: string, { voice, width }: Layout): string {
  return `${wrap('', voice.label(found ? 'anCleared' : 'anNothingToClear', { file: showValue(output) }), width)}\n`;
}
