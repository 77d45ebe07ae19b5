import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './open-browser.mjs';
import { root } from './say.mjs';

// Draws the pictures of the docs from real reports of a sample workbook. Run after `npm run build`: npm run pictures
const SAMPLE = 'examples/six-organisations/a-cover-sheet.xlsx';
const PICTURES = [
  { name: 'report', lang: 'en', width: 900, height: 1000, scheme: 'light' },
  { name: 'report-arabic-dark', lang: 'ar', width: 900, height: 1000, scheme: 'dark' },
  { name: 'report-french-phone', lang: 'fr', width: 320, height: 1000, scheme: 'light' },
];

const reports = mkdtempSync(join(tmpdir(), 'routebook-pictures-'));
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const { name, lang, width, height, scheme } of PICTURES) {
  const report = join(reports, `${lang}.html`);
  writeReport(lang, report);
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(pathToFileURL(report).href);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
await browser.close();

/** The samples have errors, so the command ends with status 1. */
function writeReport(lang, file) {
  const command = ['packages/cli/dist/routebook.js', 'check', SAMPLE, '--lang', lang, '--format', 'html', '-o', file];
  try {
    execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
}
