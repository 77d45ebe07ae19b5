import { chromium } from 'playwright-core';
import { browserAdvice, findBrowser } from './find-browser.mjs';

/** Starts Chromium for a browser test. Without a browser the test fails: it is never passed over. */
export async function openBrowser() {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(browserAdvice);
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
