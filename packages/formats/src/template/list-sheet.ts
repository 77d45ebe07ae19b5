import {
  type CodeListName,
  columnName,
  exploitationTypes,
  industries,
  recruitmentMethods,
  routeKinds,
  transportModes,
} from '@routebook/core';
import type { SheetContent, WrittenCell } from '../sheet-content.js';
import type { CountryName } from './country-names.js';
import { type TemplateColumn, templateColumns } from './template-columns.js';
import type { TemplateWords } from './template-words.js';

/** What the columns of a template are filled from, by list. */
export type Choices = ReadonlyMap<NonNullable<TemplateColumn['list']>, readonly string[]>;

/** Rows above the values: the sheet's title and the headings. */
const ROWS_ABOVE = 2;
const codeLists: Readonly<Record<CodeListName, readonly string[]>> = {
  exploitationType: exploitationTypes,
  industry: industries,
  transport: transportModes,
  recruitment: recruitmentMethods,
  kind: routeKinds,
};

/** Points: the first rows are written larger than the others, and not every program makes room by itself. */
const [TITLE, HEADING] = [24, 17];

/** Each list once, in the order of the columns that are filled from it. */
export function choicesOf({ codeLabel }: TemplateWords, countries: readonly CountryName[]): Choices {
  const choices = new Map<NonNullable<TemplateColumn['list']>, readonly string[]>();
  for (const { list } of templateColumns) {
    if (list === 'country')
      choices.set(
        list,
        countries.map(({ name }) => name),
      );
    else if (list !== undefined) choices.set(list, [...new Set(codeLists[list].map(codeLabel))]);
  }
  return choices;
}

/** Where the values of a list stand: `'Lists'!$A$3:$A$252`. */
export function areaOfList(list: NonNullable<TemplateColumn['list']>, choices: Choices, sheet: string): string {
  const column = columnName([...choices.keys()].indexOf(list));
  return `'${sheet}'!$${column}$${ROWS_ABOVE + 1}:$${column}$${ROWS_ABOVE + (choices.get(list)?.length ?? 0)}`;
}

/** The sheet that the drop-downs choose from. */
export function listSheet({ say }: TemplateWords, choices: Choices, title: string): SheetContent {
  const columns = [...choices.values()];
  const heading = (list: string): WrittenCell => ({
    value: say(templateColumns.find((column) => column.list === list)?.heading ?? 'tpLists'),
    look: 'heading',
  });
  const row = (at: number) => columns.map((values): WrittenCell | null => (values[at] === undefined ? null : { value: values[at] }));
  const longest = Math.max(...columns.map(({ length }) => length));
  return {
    name: say('tpLists'),
    columnWidths: columns.map((values) => Math.min(60, Math.max(30, ...values.map(({ length }) => length)))),
    rowHeights: [TITLE, HEADING],
    frozenRows: ROWS_ABOVE,
    rows: [[{ value: title, look: 'title' }], [...choices.keys()].map(heading), ...Array.from({ length: longest }, (_, at) => row(at))],
  };
}
