import { type Diagnostic, groupFindings, type Severity, type ValueGroup } from '@routebook/core';
import type { WrittenCell } from '../sheet-content.js';
import { fixLines, signed } from './note-text.js';
import type { PlacedFinding } from './placed-findings.js';
import { shownText } from './shown-text.js';
import type { Speaker } from './speaker.js';

/** One line of the report: a thing that was found, in however many cells. */
export interface ProblemLine {
  readonly code: string;
  readonly severity: Severity;
  /** How many findings it stands for. */
  readonly count: number;
  readonly cells: readonly (WrittenCell | null)[];
}

/** Cells of one thing that the report links to, beside the first. */
const MOST_LINKS = 20;

/** Texts above the columns of a line, and how wide those are, in characters. */
export function problemHeadings(speaker: Speaker): readonly [string, number][] {
  return [
    [speaker.label('anSeverity'), 18],
    [speaker.label('anSheet'), 14],
    [speaker.label('anCell'), 9],
    [speaker.label('columnLetter'), 24],
    [speaker.label('anWhat'), 46],
    [speaker.label('do'), 40],
    [speaker.label('anFix'), 30],
    [speaker.label('anWhy'), 40],
    [speaker.label('anCount'), 10],
    [speaker.label('anAlso'), 9],
  ];
}

/** A line for each distinct thing: the gravest first, then the most frequent. */
export function problemLines(placed: readonly PlacedFinding[], speaker: Speaker): ProblemLine[] {
  const places = new Map(placed.map((place) => [place.finding, place]));
  return groupFindings([...places.keys()]).flatMap(({ code, severity, values }) =>
    values.map((value) => ({ code, severity, count: value.findings.length, cells: lineOf(value, places, speaker) })),
  );
}

function lineOf({ first, findings }: ValueGroup, places: ReadonlyMap<Diagnostic, PlacedFinding>, speaker: Speaker): (WrittenCell | null)[] {
  const { what, why, do: todo } = speaker.say(first);
  const place = places.get(first);
  const links = linksOf(findings, places, place?.sheet);
  const texts = [what, todo, fixLines(first, speaker).join('\n'), why];
  return [
    { value: signed(first.severity, speaker), look: first.severity },
    { value: place?.sheet === undefined ? speaker.label('file') : shownText(place.sheet), look: 'wrapped' },
    links[0] ?? null,
    { value: shownText(place?.header ?? ''), look: 'wrapped' },
    ...texts.map((value): WrittenCell => ({ value, look: 'wrapped' })),
    { value: findings.length, look: 'wrapped' },
    ...links.slice(1, MOST_LINKS + 1),
    ...(links.length > MOST_LINKS + 1 ? [quiet(speaker.label('andMore', { count: links.length - MOST_LINKS - 1 }))] : []),
  ];
}

/** A link to each cell once; those on another sheet than the first name it. */
function linksOf(findings: readonly Diagnostic[], places: ReadonlyMap<Diagnostic, PlacedFinding>, own: string | undefined): WrittenCell[] {
  const links = new Map<string, WrittenCell>();
  for (const finding of findings) {
    const { sheet, cell } = places.get(finding) ?? {};
    if (sheet === undefined || cell === undefined) continue;
    const value = sheet === own ? cell : `${shownText(sheet)}!${cell}`;
    links.set(`${cell} ${sheet}`, { value, look: 'link', link: { sheet, cell } });
  }
  return [...links.values()];
}

function quiet(value: string): WrittenCell {
  return { value, look: 'text' };
}
