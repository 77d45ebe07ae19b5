import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeCoverSheet } from './make/a-cover-sheet.mjs';
import { makeFrench } from './make/b-french.mjs';
import { makeSwahiliEnglish } from './make/c-swahili-english.mjs';
import { makeKoboExport } from './make/d-kobo-export.mjs';
import { makeSemicolons } from './make/e-semicolons.mjs';
import { makeTwoRowHeader } from './make/f-two-row-header.mjs';

/** Six organisations, one month (August 2019), 115 routes. All of it is made up; the bytes are the same on every run. */
const samples = {
  'a-cover-sheet.xlsx': makeCoverSheet,
  'b-french.xlsx': makeFrench,
  'c-swahili-english.xlsx': makeSwahiliEnglish,
  'd-kobo-export.xlsx': makeKoboExport,
  'e-semicolons.csv': makeSemicolons,
  'f-two-row-header.xlsx': makeTwoRowHeader,
};

for (const [name, make] of Object.entries(samples)) writeFileSync(fileURLToPath(new URL(name, import.meta.url)), make());
