import type { Diagnostic, ValueGroup } from '@routebook/core';
import type { Voice } from './voice.js';

/** Where the findings of a value stand, each place once and in the order of the sheet: `B6`, `row 7`, `column D`. */
export function placesOf({ findings }: ValueGroup, voice: Voice): string[] {
  return [...new Set(findings.flatMap((finding) => placeOf(finding, voice) ?? []))];
}

function placeOf({ cell, row, column, sheet }: Diagnostic, voice: Voice): string | undefined {
  const spot =
    cell ?? (row !== undefined ? voice.label('row', { row }) : column !== undefined ? voice.label('column', { column }) : undefined);
  return spot !== undefined && sheet !== undefined ? `${sheet}!${spot}` : spot;
}

/** The first places, then how many more there are. */
export function someOf(places: readonly string[], most: number, voice: Voice): string {
  if (places.length <= most + 1) return places.join(' ');
  return `${places.slice(0, most).join(' ')} ${voice.label('andMore', { count: places.length - most })}`;
}
