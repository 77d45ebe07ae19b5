import { join } from 'node:path';
import { generated } from '../generated.mjs';
import { root, run } from '../say.mjs';

export const title = 'generated files are fresh';

export async function check() {
  const faults = generated.flatMap(({ script, files }) => {
    const written = run(process.execPath, [join(root, script)]);
    const difference = run('git', ['status', '--porcelain', '--', ...files]);
    return [written.ok ? '' : written.output, difference.output].filter(Boolean);
  });
  return { ok: faults.length === 0, output: faults.join('\n') };
}
