import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultLimits } from './limits.js';

it('are stated in the README as they are', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const stated = [...readme.matchAll(/^\| (\w+) \| (\d+) \|/gm)].map(([, name, value]) => [name, Number(value)]);
  expect(Object.fromEntries(stated)).toEqual(defaultLimits);
});
