import { format, type ReportLabel, type Sentences } from '@routebook/core';
import { wrap } from '../terminal/wrap.js';

/** Says a label in a line or more of its own. */
export type Say = (label: ReportLabel, args?: Readonly<Record<string, string | number>>) => string;

/** Speaks of files and commands, which are never cut: they are to be copied. A command takes a line of its own. */
export function sayerFor(sentences: Sentences, width: number): Say {
  return (label, args = {}) => {
    const { command, ...others } = args;
    const tidy = Object.entries(others).map(([name, value]) => [name, typeof value === 'string' ? value.replace(/\p{Cc}/gu, ' ') : value]);
    const text = format(sentences.report[label] ?? label, Object.fromEntries(tidy), sentences).trimEnd();
    return `${wrap('  ', text, width)}\n${command === undefined ? '' : `    ${command}\n`}`;
  };
}
