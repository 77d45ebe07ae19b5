import { expect, test } from 'vitest';
import { shownName } from './shown-name.mjs';

test('scholarly letters give way to plain ones where nobody writes them', () => {
  expect(shownName('Al Ḩudaydah', 'YE')).toBe('Al Hudaydah');
  expect(shownName('‘Amrān', 'YE')).toBe('Amran');
});

test('letters that belong to the language stay', () => {
  expect(shownName('Đà Nẵng', 'VN')).toBe('Đà Nẵng');
  expect(shownName('Łódź', 'PL')).toBe('Łódź');
  expect(shownName('Séguédine', 'NE')).toBe('Séguédine');
});
