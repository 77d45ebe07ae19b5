import { readFileSync } from 'node:fs';
import {
  allLanguages,
  arabicSentences,
  englishSentences,
  frenchSentences,
  openGazetteer,
  prepareLanguages,
  type Review,
  review,
  spanishSentences,
  swahiliSentences,
} from '@routebook/core';
import { annotateFile, clearFile, readWorkbook } from '@routebook/formats';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeLabelsOf } from '../language.js';
import { findingsOf } from '../report/outcome.js';
import { unpackPlaces } from '../unpack-places.js';

const folder = new URL('../../../../examples/six-organisations/', import.meta.url);
const samples = [
  'a-cover-sheet.xlsx',
  'b-french.xlsx',
  'c-swahili-english.xlsx',
  'd-kobo-export.xlsx',
  'e-semicolons.csv',
  'f-two-row-header.xlsx',
];
const languages = [englishSentences, frenchSentences, spanishSentences, swahiliSentences, arabicSentences];

let gazetteer: ReturnType<typeof openGazetteer>;
beforeAll(async () => {
  gazetteer = openGazetteer(await unpackPlaces());
  prepareLanguages(allLanguages);
});

function check(bytes: Uint8Array, file: string): Review {
  return review(readWorkbook(bytes, { file }), { gazetteer, languages: allLanguages, today: '2019-07' });
}

/** Cells and rows with findings, as far as they stand on a sheet. */
function cellsWithFindings(found: Review): Set<string> {
  return new Set(findingsOf(found).flatMap(({ finding, sheet }) => (finding.cell === undefined ? [] : `${sheet}!${finding.cell}`)));
}

describe.each(samples)('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)));

  it.each(languages)('is annotated in $language, and read as before', (sentences) => {
    const found = check(bytes, file);
    const workbook = readWorkbook(bytes, { file });
    const copy = annotateFile(bytes, workbook, found, { sentences, codeLabel: codeLabelsOf(sentences.language), today: '2019-07' });
    expect(check(copy.bytes, file)).toEqual(found);
    expect(copy.marked).toBeGreaterThanOrEqual(cellsWithFindings(found).size);
    const again = annotateFile(copy.bytes, workbook, found, { sentences, codeLabel: codeLabelsOf(sentences.language), today: '2019-07' });
    expect(Buffer.from(again.bytes).equals(Buffer.from(copy.bytes))).toBe(true);
    const cleared = clearFile(copy.bytes, workbook, { file });
    expect(cleared.found).toBe(true);
    if (workbook.format === 'csv') expect(Buffer.from(cleared.bytes).equals(Buffer.from(bytes))).toBe(true);
    else expect(unzipSync(cleared.bytes)).toEqual(unzipSync(bytes));
  });

  it('has nothing to clear when nobody marked it', () => {
    const cleared = clearFile(bytes, readWorkbook(bytes, { file }), { file });
    expect(cleared.found).toBe(false);
    expect(cleared.bytes).toBe(bytes);
  });
});
