import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { sentences as arabic } from '../locales/ar/sentences.js';
import { sentences as english } from '../locales/en/sentences.js';
import { sentences as spanish } from '../locales/es/sentences.js';
import { sentences as french } from '../locales/fr/sentences.js';
import { sentences as swahili } from '../locales/sw/sentences.js';
import { fieldKeys } from '../model/fields.js';
import { phraseReader } from '../read/header-phrase.js';
import { prepareTools } from '../review/tools.js';
import { headingOfField } from './heading-of-field.js';

const tools = prepareTools(reviewOptions());
const read = phraseReader(tools.finding.vocabulary);

it.each([english, french, spanish, swahili, arabic])('writes headings that are read back: $language', (sentences) => {
  for (const field of fieldKeys) expect([field, read(headingOfField(field, sentences, read)).field]).toEqual([field, field]);
});

it.each([english, french, spanish, swahili, arabic])(
  'marks a column that is gone with a word that means no field: $language',
  ({ report }) => {
    const mark = report['rdHeading'] ?? '';
    expect([mark.length > 0, read(mark).field, tools.personalData.header(mark)]).toEqual([true, null, undefined]);
  },
);
