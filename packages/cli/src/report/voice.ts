import { type Diagnostic, type FieldKey, format, type Phrase, phrase, type ReportLabel, type Sentences } from '@routebook/core';
import { isolateValue } from './show-value.js';

type Args = Diagnostic['args'];

/** How a report speaks: everything that it says in the reader's language comes from here. */
export interface Voice {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between a label and what it labels. */
  readonly colon: string;
  readonly say: (finding: Diagnostic) => Phrase;
  readonly label: (label: ReportLabel, args?: Args) => string;
  readonly field: (field: FieldKey) => string;
}

/** Speaks with the sentences of one language; what it quotes cannot steer a terminal or turn a line round. */
export function voiceOf(sentences: Sentences, codeLabel?: (code: string) => string | undefined): Voice {
  const { language, direction, fields, report } = sentences;
  return {
    language,
    direction,
    colon: language === 'fr' ? '\u00A0: ' : ': ',
    say: ({ args, fixes, ...finding }) =>
      phrase({ ...finding, args: showArgs(args), fixes: fixes.map((fix) => ({ ...fix, args: showArgs(fix.args) })) }, sentences, codeLabel),
    label: (label, args = {}) => format(report[label] ?? label, showArgs(args), sentences, codeLabel),
    field: (field) => fields[field],
  };
}

/** `format` isolates the values of a right-to-left sentence; values of the other direction in a left-to-right one are isolated here. */
function showArgs(args: Args): Args {
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? isolateValue(value) : value]));
}
