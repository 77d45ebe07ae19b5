import { type CodeLabel, cellAddress, type FieldKey, OWN_TITLE, type ReportLabel, type Sentences } from '@routebook/core';
import { rowHeights } from '../row-heights.js';
import type { DropDown, SheetContent, WrittenCell } from '../sheet-content.js';
import type { CountryName } from './country-names.js';
import { exampleOf } from './example.js';
import { areaOfList, type Choices, choicesOf, listSheet } from './list-sheet.js';
import { type TemplateColumn, templateColumns } from './template-columns.js';
import { type TemplateWords, templateWords } from './template-words.js';

/** What a template offers. */
export interface TemplateOptions {
  /** What countries are called in the language of the template, in the order of the list: `countryNames`. */
  readonly countries: readonly CountryName[];
  /** How many rows have drop-downs; 1,000 unless told. */
  readonly rows?: number;
}

const ROWS = 1000;
/** In characters. */
const GUIDE_WIDTH = 100;
/** Of "10-15" and "2019-08" spreadsheet programs would make dates, and of "007" a 7. */
const asTyped: readonly FieldKey[] = ['cases', 'period.start', 'recordId'];

/**
 * The sheets to fill in, for those who keep none yet: the table with headings, notes, drop-downs and an example, how to fill it in, and the
 * lists to choose from. All in the language of `sentences`; `codeLabel` gives the labels of codes in it.
 */
export function buildTemplate(sentences: Sentences, codeLabel: CodeLabel, { countries, rows = ROWS }: TemplateOptions): SheetContent[] {
  const words = templateWords(sentences, codeLabel, countries);
  const choices = choicesOf(words, countries);
  const sheets = [tableSheet(words, choices, rows), guideSheet(words), listSheet(words, choices, OWN_TITLE + words.say('tpLists'))];
  return sheets.map((sheet) => ({
    ...sheet,
    rightToLeft: sentences.direction === 'rtl',
  }));
}

function tableSheet(words: TemplateWords, choices: Choices, rows: number): SheetContent {
  const heading = ({ heading: label, number }: TemplateColumn): WrittenCell => ({
    value: words.say(label, { number: number ?? '' }),
    look: 'heading',
  });
  const headings = templateColumns.map(heading);
  const widths = templateColumns.map(({ width }) => width);
  const example = (value: string): WrittenCell | null => (value === '' ? null : { value, look: 'example' });
  return {
    name: words.say('tpSheet'),
    columnWidths: widths,
    rowHeights: rowHeights([headings], widths),
    columnLooks: templateColumns.map(({ field }) => (asTyped.includes(field) ? 'text' : null)),
    frozenRows: 1,
    rows: [headings, exampleOf(templateColumns, words).map(example)],
    notes: templateColumns.map((column, at) => ({
      cell: cellAddress(0, at),
      text: noteOf(column, words),
    })),
    dropDowns: templateColumns.flatMap(({ list }, column): DropDown[] => {
      const area = { top: 1, left: column, bottom: rows, right: column };
      return list === undefined
        ? []
        : [
            {
              area,
              list: areaOfList(list, choices, words.say('tpLists')),
              open: true,
            },
          ];
    }),
  };
}

function noteOf({ about }: TemplateColumn, { say, codeLabel }: TemplateWords): string {
  const [place = ''] = say('tpExamplePlaces').split(', ');
  const args = {
    place,
    cases: say('tpExampleCases'),
    month: '2019-08',
    unknown: codeLabel('unknown'),
  };
  return about.map((label) => say(label, args)).join('\n');
}

const guide: readonly ReportLabel[] = [
  'tpGuideRow',
  'tpGuideNeeded',
  'tpGuidePlaces',
  'tpGuideBlank',
  'tpGuideNever',
  'tpGuideLists',
  'tpGuideOwn',
  'tpGuideExample',
];

function guideSheet({ say, codeLabel }: TemplateWords): SheetContent {
  const args = { sheet: say('tpSheet'), unknown: codeLabel('unknown') };
  const title: WrittenCell = {
    value: `${OWN_TITLE}${say('tpGuideTitle', args)}`,
    look: 'title',
  };
  const line = (label: ReportLabel): WrittenCell[] => [{ value: say(label, args), look: 'wrapped' }];
  const rows = [[title], [], ...guide.map(line)];
  return { name: say('tpGuide'), columnWidths: [GUIDE_WIDTH], rowHeights: rowHeights(rows, [GUIDE_WIDTH]), rows };
}
