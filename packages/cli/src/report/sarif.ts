import type { Severity } from '@routebook/core';
import { findingsOf, isUnread, type Outcome, type Placed } from './outcome.js';
import type { Voice } from './voice.js';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for tools of developers. Files that could not be read are notifications of the run. */
export function writeSarif(outcomes: readonly Outcome[], voice: Voice, version: string): string {
  const rules = new Map<string, object>();
  const results = outcomes.flatMap((outcome) =>
    isUnread(outcome) ? [] : findingsOf(outcome.review).map((placed) => resultOf(outcome.file, placed, voice, rules)),
  );
  const unread = outcomes.filter(isUnread);
  const run = {
    tool: { driver: { name: 'Routebook', version, semanticVersion: version, rules: [...rules.values()] } },
    invocations: [{ executionSuccessful: unread.length === 0, toolExecutionNotifications: unread.map(notificationOf) }],
    artifacts: outcomes.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    columnKind: 'utf16CodeUnits',
    results,
  };
  return `${JSON.stringify({ $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1)}\n`;
}

function notificationOf({ file, error }: { file: string; error: { code: string; message: string } }): object {
  return {
    level: 'error',
    message: { text: error.message },
    descriptor: { id: error.code },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

function resultOf(file: string, placed: Placed, voice: Voice, rules: Map<string, object>): object {
  const { finding } = placed;
  const phrase = voice.say(finding);
  if (!rules.has(finding.code)) rules.set(finding.code, ruleOf(finding.code, levels[finding.severity], phrase));
  return {
    ruleId: finding.code,
    ruleIndex: [...rules.keys()].indexOf(finding.code),
    level: levels[finding.severity],
    message: { text: `${phrase.what} ${phrase.do}`.trim() },
    locations: [locationOf(file, placed)],
  };
}

function ruleOf(code: string, level: string, { why, do: todo }: { why: string; do: string }): object {
  const text = `${why} ${todo}`.trim();
  return {
    id: code,
    shortDescription: { text: code.replaceAll('-', ' ') },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level },
  };
}

/** A line for text formats (rows of CSV are lines unless a cell holds a line break); for workbooks the cell by name. */
function locationOf(file: string, { finding, sheet }: Placed): object {
  const artifactLocation = { uri: uriOf(file) };
  const isText = /\.(csv|tsv|txt)$/i.test(file);
  const region = isText && finding.row !== undefined ? { region: { startLine: finding.row } } : {};
  const spot = finding.cell ?? finding.row ?? finding.column;
  const name = [sheet, spot].filter((part) => part !== undefined).join('!');
  const logical = name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'member' }] };
  return { physicalLocation: { artifactLocation, ...region }, ...logical };
}

function uriOf(file: string): string {
  return encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F');
}
