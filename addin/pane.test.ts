import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../.config/open-browser.mjs';
import { serveFolder } from '../.config/serve-folder.mjs';
import { words } from './src/words.js';

const built = fileURLToPath(new URL('dist', import.meta.url));
let browser: Browser;
let site: { origin: string; stop: () => Promise<unknown> };

beforeAll(async () => {
  if (!existsSync(built)) throw new Error('The pane is not built yet: npm run build');
  site = await serveFolder(built);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens the pane as a plain page, as narrow as Excel on the web shows it, and notes what goes wrong and what it asks for. */
async function openPane(locale: string) {
  const page = await browser.newPage({ locale, viewport: { width: 320, height: 560 } });
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${site.origin}/pane.html`);
  await page.waitForSelector('body[data-host]');
  return { page, errors, requests };
}

it('says in the language of the browser that it is to come, and breaks no rule of its own', async () => {
  const { page, errors, requests } = await openPane('fr-CA');
  expect(await page.textContent('h1')).toBe(words.fr.title);
  expect(await page.getAttribute('html', 'lang')).toBe('fr');
  expect(await page.getAttribute('body', 'data-host')).toBe('page');
  expect(await page.isVisible('.outside')).toBe(true);
  expect(errors.filter((text) => !text.includes('telemetryservice.firstpartyapps'))).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
});

it('reads from right to left in Arabic and needs no sideways scrolling', async () => {
  const { page } = await openPane('ar');
  expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  expect(await page.textContent('h1')).toBe(words.ar.title);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  const heading = await page.locator('h1').boundingBox();
  expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeGreaterThan(280);
});
