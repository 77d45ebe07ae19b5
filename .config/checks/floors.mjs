import { run, tool } from '../say.mjs';

export const title = 'floors of the house, cycles, orphans (dependency-cruiser)';

export async function check() {
  const folders = ['packages', 'addin', 'examples'];
  const cruiser = tool('dependency-cruiser/bin/dependency-cruise.mjs');
  const { ok, output } = run(process.execPath, [cruiser, '--config', '.config/dependency-cruiser.mjs', '--output-type', 'err', ...folders]);
  return { ok, output, note: /\((\d+ modules, \d+ dependencies) cruised\)/.exec(output)?.[1] };
}
