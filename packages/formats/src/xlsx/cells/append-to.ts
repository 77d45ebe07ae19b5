import type { Splice } from '../package/splice.js';

/** An element by its positions. `name` has its prefix. */
export interface Holder {
  readonly openEnd: number;
  readonly closeStart: number;
  readonly closesItself: boolean;
  readonly name: string;
}

/** Adds to the end of an element, opening it when it closes itself. */
export function appendTo({ openEnd, closeStart, closesItself, name }: Holder, text: string): Splice[] {
  if (!closesItself) return [{ start: closeStart, end: closeStart, text }];
  return [{ start: openEnd - 2, end: openEnd, text: `>${text}</${name}>` }];
}
