import { expect, it } from 'vitest';
import { standardName } from './standard-names.js';

it.each([
  ['vic_TypeOfExploitation', 'exploitationType'],
  ['VIC_FORCEDLABOURINDUSTRY', 'industry'],
  ['vic_MethodOfRecruitment', 'recruitment'],
  ['org_Name', 'organisation'],
  ['CountryOfExploitation', 'exploitation.country'],
  ['typeOfLabourConcatenated', 'industry'],
  ['prs_MailingCity', null],
  ['prs_Citizenship', null],
  ['hte_Latitude', null],
  ['meansOfControlDebtBondage', null],
])('%s', (name, field) => {
  expect(standardName(name)?.field).toBe(field);
});

it.each(['Origin', 'perpetrator', 'constructor', '__proto__', 'cas de traite', 'island', 'x'.repeat(40_000)])(
  '%s is no standard name',
  (name) => {
    expect(standardName(name)).toBeUndefined();
  },
);

it('asks which part of a journey a place of an event is', () => {
  expect(standardName('hte_City')).toMatchObject({ confidence: 0.6, rival: 'transit' });
});
