import { run, tool } from '../say.mjs';

export const title = 'types of sources and tests (tsc)';

export async function check() {
  const tsc = tool('typescript/bin/tsc');
  const sources = run(process.execPath, [tsc, '--build', '--pretty', 'false']);
  const tests = run(process.execPath, [tsc, '--project', '.config/tsconfig.tests.json', '--pretty', 'false']);
  return { ok: sources.ok && tests.ok, output: sources.output + tests.output };
}
