import { expect, it } from 'vitest';
import { allLanguages } from '../locales/all.js';
import { readCodes } from '../read/values/read-codes.js';
import { compileValueWords } from '../read/values/value-words.js';
import { codeLists } from './code-lists.js';
import { compileCodeWords } from './code-words.js';
import { exploitationTypeMappings, industryMappings, recruitmentMappings } from './mappings.js';

const words = compileValueWords(allLanguages.map((language) => language.values));
const codeWords = compileCodeWords(allLanguages.map((language) => language.codes));
const mapped = { exploitationType: exploitationTypeMappings, industry: industryMappings, recruitment: recruitmentMappings } as const;

it('maps every code once, in the order of its list', () => {
  for (const list of ['exploitationType', 'industry', 'recruitment'] as const) expect(Object.keys(mapped[list])).toEqual(codeLists[list]);
});

it('reads the names of HTCDS back, as far as they are finer than the code', () => {
  const coarse = new Set([
    'Servitude',
    'A_AgricultureForestryAndFishing',
    'I_AccommodationAndFoodServiceActivities',
    'N_AdministrativeAndSupportServiceActivities',
    'S_OtherServiceActivities',
    'O_PublicAdministrationAndDefence',
    'J_InformationAndCommunication',
    'Other',
  ]);
  for (const list of ['exploitationType', 'industry', 'recruitment'] as const) {
    for (const [code, { htcds }] of Object.entries(mapped[list])) {
      for (const name of htcds?.split(', ') ?? []) {
        if (coarse.has(name) || code === 'debt-bondage') continue;
        expect([name, readCodes(name, list, codeWords, words).codes]).toEqual([name, [code]]);
      }
    }
  }
});

it.each([
  ['exploitationType', 'Forced military (by non-state actors)', 'armed-recruitment'],
  ['industry', 'Wholesale and retail trade; repair of motor vehicles and motorcycles', 'trade'],
  [
    'industry',
    'Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use',
    'domestic-work',
  ],
  ['industry', 'Accommodation and food service activities; Mining and quarrying', 'accommodation food-service mining'],
  ['industry', 'Public administration and defence; compulsory social security', 'other'],
  ['recruitment', 'Through friends or social events; At a place of business', 'friends at-work'],
  ['recruitment', 'Through an online advertisement', 'online-advertisement'],
  ['recruitment', 'Through family or family events', 'family'],
] as const)('reads the label of %s "%s"', (list, label, codes) => {
  const reading = readCodes(label, list, codeWords, words);
  expect([reading.codes.join(' '), reading.unmatched]).toEqual([codes, []]);
});
