import type { Sentences, TakenOut } from '@routebook/core';
import type { Voice } from '../report/voice.js';
import { reasonLabel } from './reason-label.js';

const MOST_SHOWN = 8;
const KEEP = { option: '--keep' };

/** Says what was taken out, sheet by sheet, one line for each column, kind of row and kind of cell. */
export function describeLosses(takenOut: readonly TakenOut[], voice: Voice, words: Sentences['words']): string[] {
  const lines: string[] = [];
  let sheet = 0;
  for (const entry of takenOut) {
    if (entry.sheet !== sheet) lines.push(`  ${voice.label('rdSheet', { number: entry.sheet, name: entry.sheetName ?? '' })}`);
    sheet = entry.sheet;
    const label = reasonLabel(entry.kind);
    lines.push(`    ${subjectOf(entry, voice)}${voice.colon}${label ? voice.label(label, KEEP) : (words[entry.kind] ?? entry.kind)}`);
  }
  return lines;
}

function subjectOf({ what, count, column = '', header = '', rows = [], cells = [] }: TakenOut, voice: Voice): string {
  if (what === 'sheet') return voice.label('rdWholeSheet');
  if (what === 'column') return voice.label('rdColumn', { column, header });
  if (what === 'row') return voice.label('rdRows', { count, rows: firstOf(rows) });
  if (column === '') return voice.label('rdSheetName');
  return voice.label(what === 'part' ? 'rdParts' : 'rdCells', { count, column, cells: firstOf(cells) });
}

function firstOf(items: readonly (string | number)[]): string {
  return items.slice(0, MOST_SHOWN).join(', ') + (items.length > MOST_SHOWN ? ' …' : '');
}
