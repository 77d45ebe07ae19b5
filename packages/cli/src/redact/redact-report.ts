import type { RedactionPlan, ReportLabel, Sentences } from '@routebook/core';
import type { LeftBehind, LeftBehindKind } from '@routebook/formats';
import type { Voice } from '../report/voice.js';
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
  voice: Voice,
  { words }: Sentences,
): string {
  const { rows, columns, takenOut } = plan;
  const lines = [voice.label('rdWritten', { file: output, rows, columns })];
  if (takenOut.length > 0) lines.push('', voice.label('rdTakenOut'), ...describeLosses(takenOut, voice, words));
  if (leftBehind.length > 0) lines.push('', voice.label('rdFileParts'));
  for (const { kind, count } of leftBehind) lines.push(`    ${voice.label(partLabels[kind], { count })}`);
  lines.push('');
  if (list !== undefined) lines.push(voice.label('rdListed', { file: list }));
  if (takenOut.some(({ what, kind }) => what === 'cell' && kind === 'not-understood'))
    lines.push(voice.label('rdMendFirst', { command: `routebook fix ${path}` }));
  lines.push(voice.label('rdLimit'), `  - ${voice.label('rdLimitNames')}`);
  lines.push(`  - ${voice.label('rdLimitKept', { option: '--keep' })}`, `  - ${voice.label('rdLimitRare')}`);
  return `${lines.join('\n')}\n`;
}
