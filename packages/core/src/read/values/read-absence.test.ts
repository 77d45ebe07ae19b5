import { expect, it } from 'vitest';
import { allLanguages } from '../../locales/all.js';
import { isDitto } from './is-ditto.js';
import { isTicked } from './is-ticked.js';
import { type AbsenceContext, readAbsence } from './read-absence.js';
import { readText } from './read-text.js';
import { compileValueWords } from './value-words.js';

const words = compileValueWords(allLanguages.map((language) => language.values));
const states = (texts: readonly string[], context?: AbsenceContext) => texts.map((text) => readAbsence(text, words, context)?.state);

it('keeps blank, unknown and none apart in all languages', () => {
  expect(new Set(states(['', '  ', '-', '–', '--', '...', '/', '_', '\u00a0']))).toEqual(new Set(['blank']));
  const unknown = [
    '?',
    '??',
    '؟',
    '-99',
    '−99',
    'unknown',
    'UNKNOWN*',
    "don't know",
    'inconnu',
    'Non précisé',
    'desconocido',
    'desconhecido',
    'haijulikani',
    'غير معروف',
    'አይታወቅም',
  ];
  expect(states(unknown)).toEqual(unknown.map(() => 'unknown'));
  const none = ['none', 'Nil', 'aucun', 'ninguno', 'nenhum', 'hakuna', 'لا يوجد', 'የለም'];
  expect(states(none)).toEqual(none.map(() => 'none'));
  expect(states(['Nairobi', '0', 'Noman', '"', '#', 'direct'])).toEqual(Array(6).fill(undefined));
});

it('tells "not applicable" from "n/a", which may be "not available"', () => {
  expect(readAbsence('Not applicable', words)).toEqual({ state: 'none', notApplicable: true });
  expect(readAbsence('N/A', words)).toEqual({ state: 'unknown', notApplicable: true });
  expect(readAbsence('NA', words, { kind: 'country' })).toEqual({ state: 'unknown', notApplicable: true });
});

it('leaves codes alone where the column holds codes', () => {
  expect(states(['NA', 'NO', 'KE', '00'], { kind: 'country', codeLike: true })).toEqual([undefined, undefined, undefined, 'unknown']);
});

it('takes "direct" as no transit, and only there', () => {
  expect(states(['Direct', 'moja kwa moja', 'مباشرة', '0'], { kind: 'transit' })).toEqual(['none', 'none', 'none', 'none']);
  expect(states(['Direct', '0'], { kind: 'city' })).toEqual([undefined, undefined]);
});

it('knows ditto marks', () => {
  const ditto = [
    '"',
    '”',
    "''",
    '〃',
    '-"-',
    ',,',
    'ditto',
    'Same as above',
    'do.',
    '-do-',
    'idem',
    'ibid.',
    'kama juu',
    'نفس أعلاه',
    'igual que arriba',
    'comme ci-dessus',
  ];
  expect(ditto.filter((text) => !isDitto(text, words))).toEqual([]);
  expect(['', ',', 'Dodoma', 'DO', 'same', 'x'.repeat(40_000)].filter((text) => isDitto(text, words))).toEqual([]);
});

it('knows ticks', () => {
  expect([1, '1', true, 'yes', 'Oui', 'ndiyo', 'نعم', 'x', '✓'].every((cell) => isTicked(cell, words))).toBe(true);
  expect([0, '0', false, 'no', null, '', 'n/a', 2].some((cell) => isTicked(cell, words))).toBe(false);
});

it('reads text without the space around it', () => {
  expect(readText(' Group A ', words)).toEqual({ state: 'value', raw: ' Group A ', value: 'Group A' });
  expect(readText({ type: 'error', code: '#REF!' }, words).state).toBe('unreadable');
});
