import { expect, test } from 'vitest';
import { matchDivision } from './match-division.mjs';

const divisions = [
  { code: 'UA-51', names: ['Odeska oblast', 'Odessa'] },
  { code: 'KE-30', names: ['Nairobi City'] },
  { code: 'YE-HD', names: ['Ḩaḑramawt'] },
];

test('a division is found by its full name, whatever the accents', () => {
  expect(matchDivision(divisions, 'Hadramawt')?.code).toBe('YE-HD');
});

test('and without the words that say what it is', () => {
  expect(matchDivision(divisions, 'Nairobi County')?.code).toBe('KE-30');
  expect(matchDivision(divisions, 'Odessa Oblast')?.code).toBe('UA-51');
});

test('one of two names is enough, none is nothing', () => {
  expect(matchDivision(divisions, 'Odesa (Odessa)')?.code).toBe('UA-51');
  expect(matchDivision(divisions, 'Mombasa')).toBeUndefined();
});
