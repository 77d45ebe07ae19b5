import { run, tool } from '../say.mjs';

export const title = 'nothing unused (knip)';

export async function check() {
  return run(process.execPath, [tool('knip/bin/knip.js'), '--config', '.config/knip.json', '--no-progress', '--no-config-hints']);
}
