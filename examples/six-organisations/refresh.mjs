import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../../.config/build.mjs';
import { run } from '../../.config/say.mjs';

// Writes the reviews of the samples into expected/. Look at every difference before you keep it: they are the acceptance test.
const here = fileURLToPath(new URL('.', import.meta.url));
const routebook = fileURLToPath(new URL('../../packages/cli/dist/routebook.js', import.meta.url));

await build();
mkdirSync(`${here}expected`, { recursive: true });
for (const name of readdirSync(here).filter((file) => /\.(xlsx|csv)$/.test(file))) {
  const { status, stdout, output } = run(process.execPath, [routebook, 'check', name, '--format', 'json', '--today', '2019-09'], {
    cwd: here,
  });
  if (status > 1) throw new Error(output);
  writeFileSync(`${here}expected/${name}.json`, stdout);
}
