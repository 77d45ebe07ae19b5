import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { browserAdvice, findBrowser } from './find-browser.mjs';
import { run, step, stop } from './say.mjs';

/** The path of a browser for the tests; on Debian as root it is installed when missing. Ends everything when there is none. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (!process.env.CHROMIUM_PATH && mayInstall()) await step('Installing Chromium for the browser tests (apt-get)', installChromium);
  return (await findBrowser()) ?? stop(browserAdvice);
}

function mayInstall() {
  const apt = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'apt-get')));
  return apt && process.getuid?.() === 0;
}

function installChromium() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  const result = run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  return result.ok ? '' : `failed (${result.output.trim().split('\n').at(-1)})`;
}
