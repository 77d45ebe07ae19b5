import { expect, it } from 'vitest';
import { basisOf } from './basis.js';
import type { ReadingOptions } from './reading-options.js';

it('names the file, the place index and what was asked, and nothing that was not', async () => {
  const options = { today: '2026-11', sheet: 'Routes' } as ReadingOptions;
  const basis = await basisOf(new TextEncoder().encode('abc'), { columns: { 'Via 1': 'transit' } }, options);
  expect(basis).toEqual({
    file: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    gazetteer: expect.stringMatching(/^[0-9a-f]{64}$/),
    schema: 'routebook/route@1',
    today: '2026-11',
    mapping: { 'Via 1': 'transit' },
    sheet: 'Routes',
  });
});

it('tells other decisions about places apart, but not their order', async () => {
  const port = { text: 'The Port', means: { name: 'Dar es Salaam', country: 'TZ' } };
  const juba = { text: 'Juba', country: 'SD', means: { name: 'Juba', country: 'SS' } };
  const decisionsOf = async (...placeDecisions: ReadingOptions['placeDecisions'] & object) =>
    (await basisOf(new Uint8Array(), { columns: {} }, { today: '2026-11', placeDecisions } as unknown as ReadingOptions)).decisions;
  expect(await decisionsOf(port, juba)).toMatch(/^[0-9a-f]{64}$/);
  expect(await decisionsOf(juba, port)).toBe(await decisionsOf(port, juba));
  expect(await decisionsOf(port)).not.toBe(await decisionsOf(port, juba));
  expect(await decisionsOf({ ...port, means: { ...port.means, id: '160263' } })).not.toBe(await decisionsOf(port));
  expect(await decisionsOf()).toBeUndefined();
});
