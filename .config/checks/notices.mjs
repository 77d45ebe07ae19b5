import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../say.mjs';

export const title = 'every library that is given out is named in the notices';

export async function check() {
  const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const given = Object.entries(packages).filter(
    ([path, { dev, link, optional }]) => path.includes('node_modules/') && !dev && !link && !optional,
  );
  const named = [...given.map(([path, { version }]) => `${path.split('node_modules/').at(-1)} ${version}`), officeJs(packages)];
  const missing = named.filter((library) => !notices.includes(`| ${library} |`));
  return {
    ok: missing.length === 0,
    note: `${named.length} libraries`,
    output: missing.map((library) => `not named: ${library}`).join('\n'),
  };
}

// A tool by its place in the lockfile, but its scripts are copied into the pane.
function officeJs(packages) {
  return `@microsoft/office-js ${packages['node_modules/@microsoft/office-js'].version}`;
}
