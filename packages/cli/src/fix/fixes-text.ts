import { type Cell, type CellChange, cellText, quote, type ReportLabel } from '@routebook/core';
import type { Layout } from '../report/layout.js';
import { showValue } from '../report/show-value.js';
import { wrap } from '../terminal/wrap.js';

const MOST_LINES = 40;
/** What stood in such cells is shown to nobody. */
const PERSONAL = /^personal-data|^place-too-fine$/;

/** What was changed, each distinct change once, the most frequent first: `Nairobbi → Nairobi  12 cells`. */
export function fixesText(changes: readonly CellChange[], layout: Layout, title: ReportLabel = 'fxMended'): string {
  const { voice, paint, width } = layout;
  const counts = new Map<string, number>();
  for (const change of changes) {
    const text = changeText(change, layout);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  const lines = sorted.slice(0, MOST_LINES).map(([text, count]) => wrap('  ', `${text}  (${voice.label('fxTimes', { count })})`, width, 4));
  if (sorted.length > MOST_LINES) lines.push(`  ${voice.label('andMore', { count: sorted.length - MOST_LINES })}`);
  return lines.length === 0 ? '' : `${paint('bold', voice.label(title))}\n${lines.join('\n')}\n`;
}

function changeText({ before, after, codes }: CellChange, { voice, paint }: Layout): string {
  const show = (cell: Cell) => showValue(typeof cell === 'string' ? quote(cell) : cellText(cell)) || voice.label('fxBlank');
  const arrow = voice.direction === 'rtl' ? '←' : '→';
  const old = codes.some((code) => PERSONAL.test(code)) ? '…' : show(before);
  return `${old} ${arrow} ${paint('green', show(after))}`;
}
