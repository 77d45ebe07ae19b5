import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gazetteerUrl } from '@routebook/gazetteer';
import type { Browser, Route } from 'playwright-core';
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

async function openPage(answerPlaces: (route: Route) => Promise<void> = (route) => route.continue()) {
  const page = await browser.newPage();
  await page.route(/\/places-[0-9a-f]{12}\.bin\.gz$/, answerPlaces);
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
    expect.stringMatching(/^GET \/places-[0-9a-f]{12}\.bin\.gz$/),
  ]);
});

it('says that a file is no workbook, and goes on working', async () => {
  const { page } = await openPage();
  await page.setInputFiles('#file', {
    name: 'photo.xlsx',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  });
  await page.locator('#verdict', { hasText: 'cannot be read' }).waitFor();
  await page.setInputFiles('#file', sample);
  await page.waitForSelector('#findings tbody tr');
});

it('tells how far the list of places is loaded, and keeps it for the next visit', async () => {
  const { page, errors } = await openPage();
  await page.setInputFiles('#file', sample);
  await page.waitForSelector('#findings tbody tr');
  const size = String(statSync(gazetteerUrl).size);
  expect([await page.getAttribute('progress', 'value'), await page.getAttribute('progress', 'max')]).toEqual([size, size]);
  expect(await page.isVisible('#loading')).toBe(false);
  let asked = 0;
  await page.route(/places-/, (route) => {
    asked++;
    return route.abort();
  });
  await page.reload();
  await page.setInputFiles('#file', sample);
  await page.waitForSelector('#findings tbody tr');
  expect([asked, errors]).toEqual([0, []]);
});

it.each<[string, string, (route: Route) => Promise<void>]>([
  ['there is no network', 'There is no network', (route) => route.abort('internetdisconnected')],
  ['the list of places is missing', 'is not beside this page', (route) => route.fulfill({ status: 404 })],
  ['the list of places is cut off', 'broke off', (route) => route.fulfill({ body: Buffer.from([0x1f, 0x8b, 8, 0, 0]) })],
  ['a page comes instead of the places', 'cannot be loaded', (route) => route.fulfill({ body: '<!doctype html>' })],
])('says that %s, and tries again with the next file', async (_, said, answer) => {
  let isMended = false;
  const { page } = await openPage((route) => (isMended ? route.continue() : answer(route)));
  await page.setInputFiles('#file', sample);
  await page.locator('#verdict', { hasText: said }).waitFor();
  isMended = true;
  await page.setInputFiles('#file', []);
  await page.setInputFiles('#file', sample);
  await page.waitForSelector('#findings tbody tr');
});
