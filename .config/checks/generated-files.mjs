import { join } from 'node:path';
import { isBuilt, noteBuilt } from '../freshness.mjs';
import { generated } from '../generated.mjs';
import { root, run } from '../say.mjs';

export const title = 'generated files are fresh';

export async function check() {
  const built = isBuilt();
  const faults = generated.flatMap(({ script, files }) => {
    const written = run(process.execPath, [join(root, script)]);
    const difference = run('git', ['status', '--porcelain', '--', ...files]);
    return [written.ok ? '' : written.output, difference.output].filter(Boolean);
  });
  // They were written again with the same bytes: what is built from them is still right.
  if (built && faults.length === 0) noteBuilt();
  return { ok: faults.length === 0, output: faults.join('\n') };
}
