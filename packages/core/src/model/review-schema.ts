import * as z from 'zod';
import { fieldKeys } from './fields.js';
import { routeSchema } from './route.js';

const count = z.int().min(0);
const rowNumber = z.int().min(1).meta({ description: 'As Excel shows it' });
const columnLetters = z
  .string()
  .regex(/^[A-Z]{1,3}$/)
  .meta({ description: 'As Excel shows it' });
const cellAddress = z
  .string()
  .regex(/^[A-Z]{1,3}[1-9]\d*$/)
  .meta({ description: 'As Excel shows it: B6' });
const field = z.enum(fieldKeys);
const args = z.record(z.string(), z.union([z.string(), z.number()]));

const dateCell = z.strictObject({ type: z.literal('date'), serial: z.number(), iso: z.string(), format: z.string() });
const errorCell = z.strictObject({ type: z.literal('error'), code: z.string() });
const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), dateCell, errorCell]);

const fix = z.strictObject({
  kind: z.enum(['safe', 'choice']),
  title: z.string().meta({ description: 'What the fix does, in the language asked for' }),
  key: z.string().meta({ description: 'The same in any language' }),
  args,
  edits: z.array(z.strictObject({ cell: cellAddress, before: cell, after: z.union([z.string(), z.number(), z.null()]) })),
  columns: z.record(columnLetters, field.nullable()).optional(),
});

const diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string().optional(),
  cell: cellAddress.optional(),
  row: rowNumber.optional(),
  column: columnLetters.optional(),
  field: field.optional(),
  args,
  message: z.string().meta({ description: 'What is wrong, why it matters and what to do, in the language asked for' }),
  fixes: z.array(fix),
});

const summary = z.strictObject({
  rows: count,
  ready: count,
  errors: count,
  warnings: count,
  info: count,
  cases: z.strictObject({ min: count, max: count.nullable() }),
});

const column = z.strictObject({
  column: columnLetters,
  header: z.string(),
  field: field.nullable(),
  confidence: z.number().min(0).max(1),
  twinOf: columnLetters.optional().meta({ description: 'The column that says the same: this one holds its choices as 0 and 1' }),
});

const sheet = z.strictObject({
  sheet: z.string(),
  table: z.strictObject({ headerRows: z.array(rowNumber), firstRow: rowNumber, lastRow: rowNumber, columns: z.array(column) }).nullable(),
  rows: z.array(z.strictObject({ row: rowNumber, status: z.enum(['ready', 'problem', 'skipped']), route: routeSchema.nullable() })),
  diagnostics: z.array(diagnostic),
  summary,
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const basis = z
  .strictObject({
    file: sha256,
    gazetteer: sha256,
    schema: z.string(),
    today: z.string(),
    mapping: z.record(z.string(), field.nullable()),
    sheet: z.string().optional(),
    headerRow: rowNumber.optional(),
    encoding: z.string().optional(),
    decisions: sha256.optional(),
  })
  .meta({ description: 'The same file with the same basis gives the same review, byte for byte' });

/** What `routebook check --format json` prints for one file that could be read. */
export const reviewSchema = z
  .strictObject({
    routebook: z.string(),
    file: z.string(),
    sheets: z.array(sheet),
    diagnostics: z.array(diagnostic),
    summary,
    basis: basis.optional(),
  })
  .meta({ title: 'Review', description: 'What is known of one file after its review by Routebook.' });
