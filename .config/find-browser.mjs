import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The Chromium that browser tests use: CHROMIUM_PATH, then one of the system, then Playwright's own; undefined when there is none. */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC].find((path) => existsSync(path));
  return found ?? (await playwrightsOwn());
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** How to come by a browser, in one line. */
export const browserAdvice =
  'Browser tests need Chromium: install it ("apt-get install chromium", or "npx playwright-core install chromium"), or name one in CHROMIUM_PATH.';
