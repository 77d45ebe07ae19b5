import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../addin/build/check-manifest.mjs';
import { root } from '../say.mjs';

export const title = 'the manifest of the add-in';

export async function check() {
  const built = join(root, 'addin/dist');
  const faults = ['manifest.xml', 'addin/dist/manifest.xml'].flatMap((path) =>
    checkManifest(readFileSync(join(root, path), 'utf8'), built),
  );
  return { ok: faults.length === 0, output: faults.join('\n') };
}
