import { type Diagnostic, type FindingGroup, groupFindings, type Severity, type ValueGroup } from '@routebook/core';
import { displayWidth, padTo } from '../terminal/display-width.js';
import { wrap } from '../terminal/wrap.js';
import { placesOf, someOf } from './cells-of.js';
import type { Layout } from './layout.js';
import { remediesOf, remedyLine } from './remedy.js';
import { quotedIn } from './show-value.js';
import { signs } from './verdict.js';
import type { Voice } from './voice.js';

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
const PLACES = 5;

/** The findings of one sheet in blocks: gravest first, the most frequent first. */
export function writeFindings(findings: readonly Diagnostic[], layout: Layout): string[] {
  const groups = groupFindings(findings);
  const ofSeverity = (severity: Severity) => groups.filter((group) => group.severity === severity);
  const notes = ofSeverity('info').map((group) => noteOf(group, layout));
  const grave = [...ofSeverity('error'), ...ofSeverity('warning')].map((group) => blockOf(group, layout));
  return notes.length > 0 ? [...grave, notes.join('\n')] : grave;
}

/** What is wrong with the most frequent value in a sentence, every value in a line, then why and what to do once for all. */
function blockOf(group: FindingGroup, layout: Layout): string {
  const { voice, paint, width, mostValues } = layout;
  const [value] = group.values;
  if (!value) return '';
  const { what, why, do: todo } = voice.say(value.first);
  const sign = paint(colours[group.severity], signs[group.severity]);
  const lines = [paint('bold', wrap('', what, width - 4, 4))];
  const more = group.values.length - mostValues;
  lines.push(...valueLines(group.values.slice(0, mostValues), layout));
  if (more > 0) lines.push(`    ${voice.label('andMoreValues', { count: more })}`);
  if (why) lines.push(paint('dim', wrap(`    ${voice.label('why')}${voice.colon}`, why, width, 4)));
  if (todo) lines.push(wrap(`    ${voice.label('do')}${voice.colon}`, todo, width, 4));
  return `  ${sign} ${lines.join('\n')}\n    ${paint('dim', group.code)}`;
}

function valueLines(values: readonly ValueGroup[], layout: Layout): string[] {
  const texts = values.map(({ first }) => quotedIn(first.args));
  const columns = Math.min(28, Math.max(...texts.map(displayWidth)));
  return values.flatMap((value, index) => valueLine(value, texts[index] ?? '', columns, index, layout));
}

/** `Mombassa  B6 B9 B12 and 7 more  → Mombasa (safe fix)`; the remedy goes to a line of its own when the first is full. */
function valueLine(value: ValueGroup, text: string, columns: number, index: number, { voice, paint, width }: Layout): string[] {
  const places = someOf(placesOf(value, voice), PLACES, voice);
  const quoted = text === '' ? places : `${padTo(text, columns)}  ${places}`;
  const line = text === '' && index > 0 ? wrap('    ', saidOf(value, places, voice), width) : `    ${quoted}`.trimEnd();
  const remedy = remedyLine(remediesOf(value, voice), voice);
  const used = displayWidth(line.slice(line.lastIndexOf('\n') + 1));
  if (remedy === '') return line === '' ? [] : [line];
  if (used + displayWidth(remedy) + 2 <= width) return [`${line}  ${paint('green', remedy)}`];
  return [line, paint('green', wrap('      ', remedy, width))].filter((part) => part !== '');
}

/** The sentence of a value that cannot be quoted; it names its row, but not its cell. */
function saidOf({ first }: ValueGroup, places: string, voice: Voice): string {
  const { what } = voice.say(first);
  return first.cell === undefined ? what : `${what} ${places}`;
}

/** What is only good to know takes a line or two, without why and what to do. */
function noteOf({ severity, values, count }: FindingGroup, { voice, paint, width, mostValues }: Layout): string {
  const shown = values.slice(0, Math.min(3, mostValues)).map((value) => {
    const says = value.findings.length === 1 && value.first.cell === undefined;
    const places = says ? '' : someOf(placesOf(value, voice), PLACES, voice);
    return wrap(`  ${paint(colours[severity], signs[severity])} `, `${voice.say(value.first).what}${places && ` (${places})`}`, width, 4);
  });
  const more = values.length - shown.length;
  return [...shown, ...(more > 0 && count > 1 ? [`    ${voice.label('andMoreValues', { count: more })}`] : [])].join('\n');
}
