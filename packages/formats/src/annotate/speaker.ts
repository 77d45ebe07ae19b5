import {
  type Args,
  type CodeLabel,
  type Diagnostic,
  type FieldKey,
  format,
  type Phrase,
  phrase,
  type ReportLabel,
  type Sentences,
} from '@routebook/core';
import { shownText } from './shown-text.js';

/** How copies and reports speak: all that they say in the reader's language comes from here. */
export interface Speaker {
  readonly direction: 'ltr' | 'rtl';
  /** What stands between a label and what it labels. */
  readonly colon: string;
  readonly say: (finding: Diagnostic) => Phrase;
  readonly label: (label: ReportLabel, args?: Args) => string;
  readonly field: (field: FieldKey) => string;
}

/** Speaks with the sentences of one language. What it quotes of the partner's file is made fit for where it is shown by `show`. */
export function speakerOf(sentences: Sentences, codeLabel?: CodeLabel, show: (text: string) => string = shownText): Speaker {
  const { language, direction, fields, report } = sentences;
  const shown = (args: Args): Args =>
    Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? show(value) : value]));
  return {
    direction,
    colon: language === 'fr' ? '\u00A0: ' : ': ',
    say: ({ args, fixes, ...finding }) =>
      phrase({ ...finding, args: shown(args), fixes: fixes.map((fix) => ({ ...fix, args: shown(fix.args) })) }, sentences, codeLabel),
    label: (label, args = {}) => format(report[label] ?? label, shown(args), sentences, codeLabel),
    field: (field) => fields[field],
  };
}
