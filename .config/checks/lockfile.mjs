import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../say.mjs';

export const title = 'the lockfile names no registry and pins every package';

export async function check() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const faults = Object.entries(packages).flatMap(([path, { resolved, integrity, link }]) => {
    if (/^[a-z+]+:\/\//i.test(resolved ?? '')) return [`${path} names ${resolved}`];
    return path.includes('node_modules/') && !link && !integrity && !forOtherSystems(path) ? [`${path} has no checksum`] : [];
  });
  return { ok: faults.length === 0, note: `${Object.keys(packages).length} packages`, output: faults.join('\n') };
}

// The compiled parts of some tools for systems on which nobody locked them yet; their exact version is named all the same.
function forOtherSystems(path) {
  return /^node_modules\/@(biomejs\/cli|oxc-parser\/binding|rollup\/rollup)-/.test(path);
}
