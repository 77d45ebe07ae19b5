import { readFile } from 'node:fs/promises';
import type { Basis, ColumnMapping, PlaceDecision } from '@routebook/core';
import { gazetteerUrl } from '@routebook/gazetteer';
import type { ReadingOptions } from './reading-options.js';
import { sha256 } from './sha256.js';

/** Tells what the review of these bytes rests on. */
export async function basisOf(bytes: Uint8Array, mapping: ColumnMapping, options: ReadingOptions): Promise<Basis> {
  const { today, sheet, headerRow, encoding, placeDecisions = [] } = options;
  const manifest = JSON.parse(await readFile(new URL('manifest.json', gazetteerUrl), 'utf8')) as { sha256: { packed: string } };
  return {
    file: sha256(bytes),
    gazetteer: manifest.sha256.packed,
    schema: 'routebook/route@1',
    today,
    mapping: mapping.columns,
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(encoding !== undefined && { encoding }),
    ...(placeDecisions.length > 0 && { decisions: sha256(canonical(placeDecisions)) }),
  };
}

/** The same for the same decisions, in whatever order and layout their file holds them. */
function canonical(decisions: readonly PlaceDecision[]): string {
  const lines = decisions.map(({ text, country, means: { name, country: lies, id } }) => JSON.stringify([text, country, name, lies, id]));
  return lines.sort().join('\n');
}
