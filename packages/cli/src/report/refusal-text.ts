import type { Sentences } from '@routebook/core';
import { nameOf, refusalOf } from '../open-sheet.js';
import type { Terminal } from '../terminal/terminal.js';
import { layoutFor } from './layout-for.js';
import { writeText } from './text.js';

/** Why a file could not be opened, as `check` says it: for the error output of commands that write something else. */
export function refusalText(path: string, error: unknown, sentences: Sentences, terminal: Terminal): string {
  const layout = layoutFor(sentences.language, { ...terminal, outIsTerminal: terminal.errIsTerminal });
  return writeText([{ file: nameOf(path), error: refusalOf(error, sentences) }], layout);
}
