import { expect, it } from 'vitest';
import { codeLists } from '../../codelists/code-lists.js';
import { compileCodeWords, labelCode } from '../../codelists/code-words.js';
import { allLanguages } from '../../locales/all.js';
import type { CodeListName } from '../../model/fields.js';
import { readCodes } from './read-codes.js';
import { compileValueWords } from './value-words.js';

const words = compileValueWords(allLanguages.map((language) => language.values));
const codeWords = compileCodeWords(allLanguages.map((language) => language.codes));

/** The codes, then `list:code` for what was moved, then the unmatched text in brackets. */
function print(list: CodeListName, cell: string): string {
  const { state, codes, moved, unmatched, crimeOnly } = readCodes(cell, list, codeWords, words);
  const parts = [...codes, ...moved.map((each) => `${each.list}:${each.code}`), ...unmatched.map((each) => `[${each.text}]`)];
  return (parts.join(' ') || state) + (crimeOnly ? ' (crime)' : '');
}

const cases: Partial<Record<CodeListName, readonly (readonly [string, string])[]>> = {
  exploitationType: [
    ['Commercial sexual exploitation', 'sexual-exploitation'],
    ['Domestic Servitude; Hotel/Restaurant/Bar', 'domestic-servitude industry:accommodation industry:food-service'],
    ['Forced labour or services; Servitude', 'forced-labour slavery-servitude'],
    ['Exploitation of the prostitution of others or other forms of sexual exploitation\n', 'sexual-exploitation'],
    ['Sex and Labour', 'sexual-exploitation forced-labour'],
    ['sexual & labour', 'sexual-exploitation forced-labour'],
    ['Other Exploit', 'other'],
    ['NA', 'unknown'],
    ['–', 'blank'],
    ['none', 'none'],
    ['Trafficking in children (under 18 years)', 'unknown (crime)'],
    ['Human trafficking', 'unknown (crime)'],
    ['Usafirishaji haramu wa binadamu', 'unknown (crime)'],
    ['Forced Labor/Domestic work', 'forced-labour industry:domestic-work'],
    ['child labour, street begging', 'child-labour forced-begging'],
    ['Forced marriage (FGM)', 'forced-marriage'],
    ['organ harvesting?', 'organ-removal'],
    ['forced criminality - online scam', 'forced-criminality'],
    ['ForcedLabour ForcedBegging', 'forced-labour forced-begging'],
    ['forced_labour', 'forced-labour'],
    ['FL', 'forced-labour'],
    ['isOrganRemoval', 'organ-removal'],
    ['travail forcé et mendicité', 'forced-labour forced-begging'],
    ['explotación sexual', 'sexual-exploitation'],
    ['kazi ya nyumbani bila malipo', 'domestic-servitude'],
    ['العمل القسري والتسول القسري', 'forced-labour forced-begging'],
    ['smuggling', 'kind:smuggling'],
    ['illegal transport of migrants', 'kind:smuggling'],
    ['usafirishaji haramu wa wahamiaji', 'kind:smuggling'],
    ['trafic illicite de migrants', 'kind:smuggling'],
    ['transport illégal de migrants', 'kind:smuggling'],
    ['tráfico ilícito de migrantes', 'kind:smuggling'],
    ['transporte ilegal de migrantes', 'kind:smuggling'],
    ['النقل غير المشروع للمهاجرين', 'kind:smuggling'],
    ['نقل المهاجرين', 'kind:smuggling'],
    ['ስደተኞችን በህገወጥ መንገድ ማጓጓዝ', 'kind:smuggling'],
    ['usafirishaji haramu', 'unknown (crime)'],
    ['usafirishaji wa watu', 'unknown (crime)'],
    ['transporte ilegal de personas', 'unknown (crime)'],
    ['tráfico ilegal de personas', 'unknown (crime)'],
    ['ሰዎችን በህገወጥ መንገድ ማጓጓዝ', 'unknown (crime)'],
    ['sexual abuse', '[sexual abuse]'],
    ['rape', '[rape]'],
    ['not forced labour', '[not forced labour]'],
    ['1', '[1]'],
    ['sexual exploitaton', '[sexual exploitaton]'],
  ],
  industry: [
    ['Hotel/Restaurant/Bar', 'accommodation food-service'],
    ['hospitality', 'accommodation'],
    ['Factory/Manufacturing\n', 'manufacturing'],
    ['Agriculture;\nBegging;\nConstruction;\nCommercial sexual exploitation', 'agriculture begging construction commercial-sex'],
    ['Agriculture; Domestic Servitude', 'agriculture exploitationType:domestic-servitude'],
    [
      'Forced labour or services; Slavery or practices similar to slavery',
      'exploitationType:forced-labour exploitationType:slavery-servitude',
    ],
    ['T_ActivitiesOfHouseholdsAsEmployers', 'domestic-work'],
    ['Water supply; sewerage, waste management and remediation', 'utilities-waste'],
    ['F', 'construction'],
    ['Maid in Saudi', 'domestic-work'],
    ['Dom. work', 'domestic-work'],
    ['bar maid', 'food-service'],
    ['Construction & domestic', 'construction domestic-work'],
    ['Bar/Massage parlour', 'food-service beauty-massage'],
    ['Herding livestock', 'agriculture'],
    ['call centre/IT', 'online-scam'],
    ['Education/scholarship scam', 'education-religious [scholarship scam]'],
    ['kazi za ndani', 'domestic-work'],
    ['عاملة منزل', 'domestic-work'],
    ['constuction', '[constuction]'],
  ],
  transport: [
    ['boat/dhow', 'boat'],
    ['on foot & lorry', 'foot truck'],
    ['truck (hidden)', 'truck'],
    ['2 weeks by foot', 'foot'],
    ['Easy Coach bus', 'bus'],
    ['matatu then plane', 'bus air'],
    ['Flight via Entebbe', 'air'],
    ['land & sea', 'road boat'],
    ['unknown vehicle', 'road'],
    ['private vehicle', 'car'],
    ['kwa miguu na basi', 'foot bus'],
  ],
  recruitment: [
    ['fake agency', 'agency'],
    ['relative/aunt', 'family'],
    ['family friend', 'friends'],
    ['Family/friends', 'family friends'],
    ['parents sold her', 'family'],
    ['WhatsApp group', 'social-media'],
    ['online job advert', 'online-advertisement'],
    ['church/mosque leader', 'religious-leader'],
    ['ThroughFriendsOrSocialEvents AtWork', 'friends at-work'],
  ],
  kind: [
    ['Human trafficking', 'trafficking'],
    ['تهريب المهاجرين', 'smuggling'],
    ['usafirishaji haramu wa wahamiaji', 'smuggling'],
    ['usafirishaji haramu', '[usafirishaji haramu]'],
  ],
};

it.each(Object.entries(cases))('reads cells of %s', (list, pairs) => {
  expect(pairs.map(([cell]) => `${cell}: ${print(list as CodeListName, cell)}`)).toEqual(
    pairs.map(([cell, expected]) => `${cell}: ${expected}`),
  );
});

it('suggests, and never takes, what is misspelt', () => {
  const { state, unmatched } = readCodes('forced labr', 'exploitationType', codeWords, words);
  expect(state).toBe('unreadable');
  expect(unmatched[0]?.suggestions[0]).toBe('forced-labour');
  expect(readCodes('constuction', 'industry', codeWords, words).unmatched[0]?.suggestions).toEqual(['construction']);
});

it('asks which of two kinds a word means', () => {
  expect(readCodes('tráfico ilegal de personas', 'kind', codeWords, words).unmatched).toEqual([
    { text: 'tráfico ilegal de personas', suggestions: ['trafficking', 'smuggling'] },
  ]);
});

it('stays quick on long cells', () => {
  for (const cell of ['a;'.repeat(16_000), 'x'.repeat(32_767), 'forced labour '.repeat(40), '(('.repeat(300)]) {
    const from = performance.now();
    expect(readCodes(cell, 'exploitationType', codeWords, words).raw).toBe(cell);
    expect(performance.now() - from).toBeLessThan(500);
  }
});

it('reads every code, and every label in every language, back', () => {
  const wrong: string[] = [];
  for (const list of Object.keys(codeLists) as CodeListName[]) {
    for (const code of codeLists[list]) {
      for (const text of [code, ...allLanguages.map((language) => labelCode(list, code, language.codes))]) {
        if (print(list, text) !== code) wrong.push(`${list} ${code} "${text}": ${print(list, text)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
