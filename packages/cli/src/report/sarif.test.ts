import { expect, test } from 'vitest';
import * as z from 'zod';
import { sampleOutcome, unreadOutcome, voice } from '../../test/sample-review.js';
import { writeSarif } from './sarif.js';

const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\s\\]+$/) }),
  region: z.strictObject({ startLine: z.int().min(1) }).optional(),
});
const location = z.strictObject({
  physicalLocation,
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string(), kind: z.literal('member') })).optional(),
});
const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  fullDescription: text,
  help: text,
  defaultConfiguration: z.strictObject({ level }),
});
const result = z.strictObject({ ruleId: z.string(), ruleIndex: z.int().min(0), level, message: text, locations: z.array(location) });
const notification = z.strictObject({ level, message: text, descriptor: z.strictObject({ id: z.string() }), locations: z.array(location) });
const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({ name: z.string(), version: z.string(), semanticVersion: z.string(), rules: z.array(rule) }),
  }),
  invocations: z.array(z.strictObject({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(notification) })),
  artifacts: z.array(z.strictObject({ location: z.strictObject({ uri: z.string() }) })),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  results: z.array(result),
});
/** The part of SARIF 2.1.0 that is written, as strict as the standard is. */
const log = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.array(run).min(1) });

test('is SARIF 2.1.0; every result points to its rule', () => {
  const { runs } = log.parse(JSON.parse(writeSarif([sampleOutcome, unreadOutcome], voice, '0.1.0')));
  const [only] = runs;
  expect(only?.results.length).toBe(11);
  for (const { ruleId, ruleIndex } of only?.results ?? []) expect(only?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(only?.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ descriptor: { id: 'file-empty' } }],
  });
});

test('a workbook has cells, a text file has lines', () => {
  const results = (file: string) => log.parse(JSON.parse(writeSarif([{ ...sampleOutcome, file }], voice, '0.1.0'))).runs[0]?.results ?? [];
  expect(results('data/north.xlsx')[1]?.locations[0]).toEqual({
    physicalLocation: { artifactLocation: { uri: 'data/north.xlsx' } },
    logicalLocations: [{ fullyQualifiedName: 'Routes 2019!B4', kind: 'member' }],
  });
  expect(results('my data\\é #1.csv')[1]?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'my%20data/%C3%A9%20%231.csv' },
    region: { startLine: 4 },
  });
});
