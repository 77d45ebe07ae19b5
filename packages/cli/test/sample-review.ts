import { type Diagnostic, englishSentences, type Review } from '@routebook/core';
import { voiceOf } from '../src/report/voice.js';

export const voice = voiceOf(englishSentences);

function misspelt(cell: string, text: string, after: string): Diagnostic {
  const fix = { kind: 'safe', title: 'write-text', args: { text: after, cell }, edits: [{ cell, before: text, after }] } as const;
  return {
    ...at(cell),
    code: 'place-misspelt',
    severity: 'warning',
    field: 'origin.city',
    args: { text, suggestion: after },
    fixes: [fix],
  };
}

function at(cell: string): Pick<Diagnostic, 'cell' | 'row' | 'column'> {
  return { cell, row: Number(cell.slice(1)), column: cell.slice(0, 1) };
}

const personal: Diagnostic = {
  ...at('F9'),
  code: 'personal-data-cell',
  severity: 'error',
  args: { kind: 'phone' },
  fixes: [
    { kind: 'choice', title: 'clear-cell', args: { cell: 'F9' }, edits: [{ cell: 'F9', before: 'call +254 700 000 000', after: null }] },
  ],
};
const unknown: Diagnostic = {
  ...at('B8'),
  code: 'place-unknown',
  severity: 'error',
  field: 'origin.city',
  args: { text: '=HYPERLINK("x")' },
  fixes: [],
};
const skipped: Diagnostic = {
  code: 'sheet-skipped',
  severity: 'info',
  sheet: 'Cover',
  args: { sheet: 'Cover', reason: 'no-table' },
  fixes: [],
};

const mombassa = ['B4', 'B6', 'B12', 'B15', 'B18', 'B21', 'B30'].map((cell) => misspelt(cell, 'Mombassa', 'Mombasa'));
const diagnostics = [...mombassa, misspelt('B7', 'Nairobbi', 'Nairobi'), unknown, personal];
const summary = { rows: 20, ready: 18, errors: 2, warnings: 8, info: 1, cases: { min: 130, max: 145 } };
const place = { raw: 'Kenya', country: 'KE', precision: 'country', relation: 'in', confidence: 1, decidedBy: 'exact' } as const;

/** A synthetic review with every severity, a repeated value, personal data, and a value that looks like a formula. */
export const sampleReview: Review = {
  routebook: '0.1.0',
  file: 'data/north.xlsx',
  sheets: [
    {
      sheet: 'Routes 2019',
      table: {
        headerRows: [3],
        firstRow: 4,
        lastRow: 23,
        columns: [
          { column: 'A', header: 'Origin country', field: 'origin.country', confidence: 0.95 },
          { column: 'B', header: 'Origin city', field: 'origin.city', confidence: 0.95 },
          { column: 'C', header: 'Where to', field: 'destination', confidence: 0.6 },
          { column: 'F', header: 'Story <b>', field: null, confidence: 0 },
        ],
      },
      rows: [
        {
          row: 4,
          status: 'ready',
          route: {
            schema: 'routebook/route@1',
            origin: place,
            intendedDestination: place,
            transit: [],
            exploitationTypes: [],
            industries: [],
            transport: [],
            recruitment: [],
            cases: { min: 130, max: 145, qualifier: 'range', unit: 'cases', raw: '130-145' },
          },
        },
      ],
      diagnostics,
      summary,
    },
  ],
  diagnostics: [skipped],
  summary,
};

export const sampleOutcome = { file: sampleReview.file, review: sampleReview };
export const unreadOutcome = { file: 'old.xlsx', error: { code: 'file-empty', message: 'The file is empty.' } };
/** The same without any finding. */
export const cleanReview: Review = {
  ...sampleReview,
  sheets: sampleReview.sheets.map((sheet) => ({ ...sheet, diagnostics: [] })),
  diagnostics: [],
  summary: { ...summary, ready: 20, errors: 0, warnings: 0, info: 0 },
};
