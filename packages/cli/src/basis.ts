import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Basis, ColumnMapping } from '@routebook/core';
import { gazetteerUrl } from '@routebook/gazetteer';
import type { ReadingOptions } from './reading-options.js';

/** Tells what the review of these bytes rests on. */
export async function basisOf(bytes: Uint8Array, mapping: ColumnMapping, options: ReadingOptions): Promise<Basis> {
  const { today, sheet, headerRow, encoding } = options;
  const manifest = JSON.parse(await readFile(new URL('manifest.json', gazetteerUrl), 'utf8')) as { sha256: { packed: string } };
  return {
    file: createHash('sha256').update(bytes).digest('hex'),
    gazetteer: manifest.sha256.packed,
    schema: 'routebook/route@1',
    today,
    mapping: mapping.columns,
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(encoding !== undefined && { encoding }),
  };
}
