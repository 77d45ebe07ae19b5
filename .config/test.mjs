import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { root, tool } from './say.mjs';
import { setUp } from './set-up.mjs';

await setUp();
await build();
const browser = await ensureBrowser();
const args = ['run', '--config', '.config/vitest.config.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [tool('vitest/vitest.mjs'), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: browser },
});
process.exit(status ?? 1);
