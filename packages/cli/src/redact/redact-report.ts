import type { RedactionPlan, ReportLabel, Sentences } from '@routebook/core';
import type { LeftBehind, LeftBehindKind } from '@routebook/formats';
import { type Say, sayerFor } from '../fix/sayer.js';
import type { Layout } from '../report/layout.js';
import { signs } from '../report/verdict.js';
import type { Voice } from '../report/voice.js';
import { quoted } from '../terminal/quoted.js';
import { wrap } from '../terminal/wrap.js';
import { describeLosses } from './describe-losses.js';
import type { RedactCall } from './redact-options.js';

const partLabels: Record<LeftBehindKind, ReportLabel> = {
  looks: 'rdLooks',
  comments: 'rdComments',
  drawings: 'rdDrawings',
  charts: 'rdCharts',
  pivots: 'rdPivots',
  links: 'rdLinks',
  macros: 'rdMacros',
  properties: 'rdProperties',
  names: 'rdNames',
  rules: 'rdRules',
  'header-footer': 'rdHeaderFooter',
  other: 'rdOther',
};

/** What is said after a copy was written: what it holds, what it lacks, and what nobody but a person can know of it. */
export function redactReport(
  plan: RedactionPlan,
  leftBehind: readonly LeftBehind[],
  { output, list, path }: RedactCall,
  { voice, paint, width }: Layout,
  sentences: Sentences,
): string {
  const say = sayerFor(sentences, width);
  const under = (line: string) => `${wrap(' '.repeat(line.length - line.trimStart().length), line.trimStart(), width, 6)}\n`;
  const section = (title: ReportLabel, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${paint('bold', voice.label(title))}\n${lines.map(under).join('')}`];
  const { rows, columns, takenOut } = plan;
  const written = say('rdWritten', { file: output, rows, columns }).trimStart();
  const parts = leftBehind.map(({ kind, count }) => `    ${voice.label(partLabels[kind], { count })}`);
  return [
    `${paint('green', `${signs.ready} `)}${written}`,
    ...section('rdTakenOut', describeLosses(takenOut, voice, sentences.words)),
    ...section('rdFileParts', parts),
    ...(list === undefined ? [] : [say('rdListed', { file: list })]),
    `${paint('bold', voice.label('next'))}\n${mendFirst(plan, path, say)}${whatToLookFor(voice, width, say)}`,
  ].join('\n');
}

function mendFirst({ takenOut }: RedactionPlan, path: string, say: Say): string {
  const lost = takenOut.some(({ what, kind }) => what === 'cell' && kind === 'not-understood');
  return lost && path !== '-'
    ? say('rdMendFirst', {
        command: `routebook fix ${quoted(path)} -o ${quoted(path.replace(/(\.[^./\\]*)?$/, '-fixed$1'))} --interactive`,
      })
    : '';
}

function whatToLookFor(voice: Voice, width: number, say: Say): string {
  const limits = [voice.label('rdLimitNames'), voice.label('rdLimitKept', { option: '--keep' }), voice.label('rdLimitRare')];
  return `${say('rdLimit')}${limits.map((limit) => `${wrap('  - ', limit, width)}\n`).join('')}`;
}
