import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../../.config/open-browser.mjs';
import { serveFolder } from '../../.config/serve-folder.mjs';
import { buildPage } from './build.mjs';

const sample = fileURLToPath(new URL('../six-organisations/a-cover-sheet.xlsx', import.meta.url));
let folder: string;
let browser: Browser;
let site: { origin: string; stop: () => Promise<unknown> };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'routebook-page-'));
  await buildPage(folder, ['routebook-source']);
  site = await serveFolder(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true });
});

async function openPage() {
  const page = await browser.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => requests.push(`${request.method()} ${request.url().replace(site.origin, '')}`));
  await page.goto(`${site.origin}/index.html`);
  return { page, errors, requests };
}

it('checks a chosen file in the page and asks for nothing but its own parts', async () => {
  const { page, errors, requests } = await openPage();
  await page.setInputFiles('#file', sample);
  await page.waitForSelector('#findings tbody tr');
  expect(await page.textContent('#verdict')).toMatch(/^a-cover-sheet\.xlsx: \d+ of 24 rows are complete/);
  const cells = await page.locator('#findings tbody tr td:first-child').allTextContents();
  expect(cells).toContain('C3');
  expect(await page.textContent('#findings tbody')).toContain('Nairobbi');
  expect(errors).toEqual([]);
  expect(requests.filter((request) => !request.startsWith('GET data:')).sort()).toEqual([
    'GET /index.html',
    'GET /page.css',
    'GET /page.js',
    'GET /places.bin.gz',
  ]);
});

it('says that a file is no workbook, and goes on working', async () => {
  const { page } = await openPage();
  await page.setInputFiles('#file', {
    name: 'photo.xlsx',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  });
  await page.waitForFunction('document.querySelector("#verdict").textContent.includes("cannot be read")');
  await page.setInputFiles('#file', sample);
  await page.waitForSelector('#findings tbody tr');
});
