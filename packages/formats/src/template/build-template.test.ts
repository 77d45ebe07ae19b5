import {
  allLanguages,
  arabicSentences,
  type CodeLabel,
  englishSentences,
  exploitationTypes,
  frenchSentences,
  gridFromRows,
  industries,
  type Review,
  recruitmentMethods,
  review,
  routeKinds,
  type Sentences,
  spanishSentences,
  swahiliSentences,
  transportModes,
} from '@routebook/core';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reviewOptions, testGazetteer } from '../../../core/test/review-options.js';
import type { SheetContent } from '../sheet-content.js';
import { writeXlsx } from '../xlsx/package/write-xlsx.js';
import { XlsxPackage } from '../xlsx/package/xlsx-package.js';
import { buildTemplate } from './build-template.js';
import { countryNames } from './country-names.js';
import { templateColumns } from './template-columns.js';

const spoken: [string, Sentences][] = [englishSentences, frenchSentences, spanishSentences, swahiliSentences, arabicSentences].map(
  (sentences) => [sentences.language, sentences],
);

function labelsOf(language: string): CodeLabel {
  const words = allLanguages.find(({ code }) => code === language)?.codes;
  const lists = [words?.exploitationType, words?.industry, words?.transport, words?.recruitment, words?.kind];
  return (code) =>
    lists
      .find((labels) => labels?.[code] !== undefined)
      ?.[code]?.split('|', 1)[0]
      ?.replace(/^=/, '');
}

const codeColumns = [
  ['exploitationType', 'exploitationTypes', exploitationTypes],
  ['industry', 'industries', industries],
  ['kind', 'kind', routeKinds],
  ['recruitment', 'recruitment', recruitmentMethods],
  ['transport', 'transport', transportModes],
] as const;

/** What the reader sees of written sheets, with rows written over the example. */
function check(sheets: readonly SheetContent[], filled?: readonly (string | null)[][]): Review {
  const grids = sheets.map(({ name, rows }, at) => {
    const cells = rows.map((row = []) => row.map((cell) => cell?.value ?? null));
    return gridFromRows(name, at === 0 && filled ? [...cells.slice(0, 1), ...filled] : cells);
  });
  return review({ file: 'template.xlsx', format: 'xlsx', sheets: grids, notices: [] }, reviewOptions());
}

const findingsOf = ({ diagnostics, sheets }: Review) =>
  [...diagnostics, ...sheets.flatMap((sheet) => sheet.diagnostics)].map(({ code, cell, args }) => ({ code, cell, args }));

describe.each(spoken)('a template in %s', (language, sentences) => {
  const countries = countryNames(testGazetteer(), language);
  const sheets = buildTemplate(sentences, labelsOf(language), { countries });

  it('has headings that are read as what they mean, with high confidence', () => {
    const columns = check(sheets).sheets[0]?.table?.columns ?? [];
    expect(columns.map(({ field }) => field)).toEqual(templateColumns.map(({ field }) => field));
    for (const { confidence } of columns) expect(confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('checks clean as it is: its example is not counted, and only its emptiness is said', () => {
    const { sheets: tables, summary, diagnostics } = check(sheets);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toEqual([{ row: 2, status: 'skipped', route: null }]);
    expect(summary).toMatchObject({ rows: 0, errors: 0, warnings: 0, info: 2 });
    expect(diagnostics.map(({ code, severity }) => ({ code, severity }))).toEqual([{ code: 'rows-missing', severity: 'info' }]);
    expect(tables[0]?.diagnostics).toMatchObject([{ code: 'rows-not-routes', args: { rows: '2', reason: 'example' } }]);
  });

  it('offers every country by a name that is read as that country and no other', () => {
    const rows = countries.map(({ name }) => templateColumns.map(({ field }) => (/country$/.test(field) ? name : null)));
    const found = check(sheets, rows);
    expect(
      found.sheets[0]?.rows.map(({ route }) => [route?.origin?.country, route?.intendedDestination?.country, route?.exploitation?.country]),
    ).toEqual(countries.map(({ code }) => [code, code, code]));
    expect(findingsOf(found)).toEqual([]);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  });
});

describe.each(spoken)('the lists of a template in %s', (language, sentences) => {
  const countries = countryNames(testGazetteer(), language);
  const sheets = buildTemplate(sentences, labelsOf(language), { countries });

  it.each(codeColumns)('offers only labels of %s that are read as one code each, alone and together', (field, key, codes) => {
    const label = labelsOf(language);
    const known = codes.filter((code) => code !== 'unknown');
    const rows = known.map((code, row) => rowWith({ [field]: label(code) ?? '' }, row));
    const three = known.filter((_, at) => at === 0 || at === 3 || at === 5);
    const several = rowWith({ [field]: three.map(label).join('; ') }, known.length);
    const found = check(sheets, field === 'kind' ? rows : [...rows, several]);
    const read = found.sheets[0]?.rows.map(({ route }) => [route?.[key] ?? []].flat());
    expect(read?.slice(0, known.length)).toEqual(known.map((code) => [code]));
    if (field !== 'kind') expect(read?.at(-1)?.toSorted()).toEqual(three.toSorted());
    expect(findingsOf(found)).toEqual([]);
  });

  function rowWith(values: Record<string, string>, row: number): (string | null)[] {
    const given: Record<string, string> = {
      'origin.country': countries[row]?.name ?? '',
      'destination.country': countries[row + 40]?.name ?? '',
      recordId: `R-${row + 1}`,
      ...values,
    };
    return templateColumns.map(({ field }) => given[field] ?? null);
  }
});

describe.each(spoken)('the look of a template in %s', (language, sentences) => {
  const countries = countryNames(testGazetteer(), language);
  const sheets = buildTemplate(sentences, labelsOf(language), { countries });
  const [table, , lists] = sheets;

  it('has a note on every heading, and drop-downs over lists that are there', () => {
    expect(table?.notes).toHaveLength(templateColumns.length);
    for (const { list, open, area } of table?.dropDowns ?? []) {
      const [, sheet, from, to] = /^'([^']+)'!\$[A-Z]\$(\d+):\$[A-Z]\$(\d+)$/.exec(list) ?? [];
      const at = list.split('$')[1]?.charCodeAt(0) ?? 0;
      const values = lists?.rows.slice(Number(from) - 1, Number(to)).map((row) => row?.[at - 65]?.value);
      expect(sheet).toBe(lists?.name);
      expect(values?.every((value) => typeof value === 'string' && value !== '')).toBe(true);
      expect(lists?.rows[Number(to)]?.[at - 65] ?? null).toBeNull();
      expect(open).toBe(true);
      expect(area.top).toBe(1);
    }
    expect(table?.dropDowns).toHaveLength(8);
  });

  it('gives wrapped texts the height that they need', () => {
    const [guide] = sheets.slice(1);
    for (const sheet of [table, guide]) {
      for (const [row, cells] of (sheet?.rows ?? []).entries()) {
        const isLong = cells?.some(
          (cell, at) => cell?.look !== 'title' && cell?.look !== 'example' && String(cell?.value).length > (sheet?.columnWidths?.[at] ?? 0),
        );
        if (isLong) expect(sheet?.rowHeights?.[row]).toBeGreaterThan(30);
      }
    }
    expect(table?.rowHeights).toHaveLength(1);
  });

  it('runs from right to left where the language does', () => {
    expect(sheets.map(({ rightToLeft }) => rightToLeft)).toEqual(sheets.map(() => language === 'ar'));
  });
});

it('keeps numbers, months and record numbers as they are typed', () => {
  const sheets = buildTemplate(englishSentences, labelsOf('en'), { countries: countryNames(testGazetteer(), 'en') });
  const part = strFromU8(XlsxPackage.open(writeXlsx(sheets)).read('xl/worksheets/sheet1.xml'));
  expect([...part.matchAll(/<col min="(\d+)"[^>]* style=/g)].map(([, column]) => Number(column))).toEqual([12, 13, 17]);
});

it.each(spoken)('leaves room for the title of the lists and for their longest word in %s', (language, sentences) => {
  const sheets = buildTemplate(sentences, labelsOf(language), { countries: countryNames(testGazetteer(), language) });
  const lists = sheets.at(-1);
  expect(lists?.rowHeights?.[0]).toBeGreaterThan(20);
  const words = lists?.rows.slice(2).map((row) => String(row?.[1]?.value ?? '')) ?? [];
  expect(words.filter(({ length }) => length > (lists?.columnWidths?.[1] ?? 0))).toEqual([]);
});
