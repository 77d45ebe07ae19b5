import { expect, test } from 'vitest';
import { collectNames, nameEntities } from './index-names.mjs';
import { nameKinds } from './place-kinds.mjs';

const nairobi = {
  name: 'Nairobi',
  names: [
    { text: 'Nairobi', kind: nameKinds.alternate },
    { text: 'Nairobbi', kind: nameKinds.alternate },
    { text: 'Nairobbi', kind: nameKinds.typo },
    { text: 'Nairobbi', kind: nameKinds.alternate },
  ],
};

test('a place has its own name first, and a misspelling marked by hand stays one', () => {
  const names = collectNames([nairobi], []);
  expect(names.get('nairobi')?.get(0)).toBe(nameKinds.primary);
  expect(names.get('nairobbi')?.get(0)).toBe(nameKinds.typo);
});

test('what is right for a country in any language is not a misspelling of it', () => {
  const both = [
    { key: 'libia', entity: 1, kind: nameKinds.alternate },
    { key: 'libia', entity: 1, kind: nameKinds.typo },
  ];
  for (const rows of [both, [...both].reverse()]) expect(collectNames([], rows).get('libia')?.get(1)).toBe(nameKinds.alternate);
});

test('keys of one letter, and endless ones, are left out', () => {
  const names = collectNames([{ name: 'Å', names: [{ text: 'x'.repeat(61), kind: nameKinds.alternate }] }], []);
  expect([...names.keys()]).toEqual([]);
});

test('divisions, countries and regions are numbered on from the places', () => {
  const divisions = [{ name: 'Nairobi Area', names: ['Nairobi City'], code: 'KE-30' }];
  const rows = nameEntities(
    5,
    divisions,
    [{ code: 'KE' }],
    [{ code: 'gulf' }],
    [
      { code: 'KE', key: 'kenya', kind: 0 },
      { code: 'gulf', key: 'gulf', kind: 1 },
    ],
  );
  expect(rows.map(({ key, entity, kind }) => [key, entity, kind])).toEqual([
    ['nairobiarea', 5, nameKinds.primary],
    ['nairobicity', 5, nameKinds.alternate],
    ['ke30', 5, nameKinds.code],
    ['kenya', 6, 0],
    ['gulf', 7, 1],
  ]);
});
