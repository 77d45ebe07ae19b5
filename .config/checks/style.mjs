import { run, tool } from '../say.mjs';

export const title = 'style and lint (Biome)';

export async function check() {
  return run(process.execPath, [tool('@biomejs/biome/bin/biome'), 'ci', '--config-path', '.config/lint.biome.json', '--colors=off', '.']);
}
