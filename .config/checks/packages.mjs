import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { npm, root, run, tool } from '../say.mjs';

export const title = 'shape of the packages (publint, attw)';

const names = ['core', 'gazetteer', 'formats', 'cli'];

export async function check() {
  const folder = mkdtempSync(join(tmpdir(), 'routebook-pack-'));
  try {
    const faults = [];
    for (const name of names) faults.push(...(await faultsOf(name, folder)));
    return { ok: faults.length === 0, note: names.join(', '), output: faults.join('\n') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function faultsOf(name, folder) {
  npm(['pack', `./packages/${name}`, '--pack-destination', folder, '--silent']);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  const { messages, pkg } = await publint({ pkgDir: join(root, 'packages', name), strict: true });
  const types = run(process.execPath, [
    tool('@arethetypeswrong/cli/dist/index.js'),
    join(folder, tarball),
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-color',
  ]);
  rmSync(join(folder, tarball));
  const said = messages.filter(({ type }) => type !== 'suggestion').map((message) => `${name}: ${formatMessage(message, pkg)}`);
  return types.ok ? said : [...said, `${name}: ${types.output}`];
}
