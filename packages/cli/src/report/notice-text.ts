import type { ReadingNotice, ReportLabel } from '@routebook/core';
import type { Voice } from './voice.js';

const labels: Readonly<Record<string, ReportLabel>> = {
  'signature-removed': 'anNoticeSignature',
  'format-changed': 'anNoticeFormat',
  'encoding-changed': 'anNoticeEncoding',
  'text-may-become-date': 'anNoticeDates',
  'file-rewritten': 'anNoticeRewritten',
  'notes-left-out': 'anNoticeNoNote',
  'notes-limited': 'anNoticeNotes',
};

/** What a person should know about a copy that was written: a sentence; the code itself when there is none for it. */
export function noticeText({ code, args }: ReadingNotice, voice: Voice): string {
  const label = Object.hasOwn(labels, code) ? labels[code] : undefined;
  return label === undefined ? code : voice.label(label, args);
}
