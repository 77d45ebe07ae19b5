import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach } from 'vitest';

export const samples = fileURLToPath(new URL('../../../examples/six-organisations/', import.meta.url));
/** The month after the one that the samples tell of. */
export const today = ['--today', '2019-09'];

/** A folder of its own for the tests of one file; before each of them it holds `sheet.csv` and nothing else. */
export function fixFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'routebook-fix-'));
  const at = (name: string) => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(at(name));
    const rows = 'Nairobbi,Kenya,Uganda,4\nXqzzt,Kenya,Uganda,5\nXqzzt,Kenya,Uganda,6\n';
    writeFileSync(at('sheet.csv'), `Origin city,Origin country,Destination country,Cases\n${rows}`);
  });
  return { folder, at, text: (name: string) => readFileSync(at(name), 'utf8') };
}
