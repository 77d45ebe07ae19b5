import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Review } from '@routebook/core';
import { readWorkbook } from '@routebook/formats';
import { describe, expect, it } from 'vitest';
import { fixFolder, samples, today } from './fix-folder.js';
import { runMain } from './run-main.js';

const { at } = fixFolder();
const files = readdirSync(samples).filter((name) => /\.(xlsx|csv)$/.test(name));

async function codesIn(file: string): Promise<Map<string, number>> {
  const { out } = await runMain(['check', file, '--format', 'json', ...today]);
  const { sheets, diagnostics } = JSON.parse(out) as Review;
  const counts = new Map<string, number>();
  for (const { code } of [...diagnostics, ...sheets.flatMap((sheet) => sheet.diagnostics)]) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function cellsOf(file: string): readonly (readonly (readonly Cell[] | undefined)[])[] {
  const options = file.endsWith('.csv') ? { encoding: 'windows-1252' } : {};
  const { sheets } = readWorkbook(new Uint8Array(readFileSync(file)), { file, ...options });
  return sheets.map(({ rows }) => rows);
}

describe.each(files)('%s', (name) => {
  const extension = name.slice(name.lastIndexOf('.'));

  it('is mended without new findings; mending it again changes nothing; and all of it can be taken back', async () => {
    const source = join(samples, name);
    const before = readFileSync(source);
    const [once, twice, back] = ['once', 'twice', 'back'].map((part) => at(`${part}${extension}`)) as [string, string, string];
    expect((await runMain(['fix', source, '-o', once, ...today])).status).toBeLessThan(2);
    const old = await codesIn(source);
    for (const [code, count] of await codesIn(once)) expect({ code, more: count > (old.get(code) ?? 0) }).toEqual({ code, more: false });
    await runMain(['fix', once, '-o', twice, ...today]);
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
    const undone = await runMain(['undo', `${once}.routebook-log.json`, '-o', back]);
    expect([undone.status, undone.err]).toEqual([0, '']);
    expect(cellsOf(back)).toEqual(cellsOf(source));
    expect(readFileSync(source).equals(before)).toBe(true);
  });
});
