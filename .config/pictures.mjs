import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './open-browser.mjs';
import { root } from './say.mjs';

// Draws the pictures of the docs from real reports of a sample workbook, and the map of all. Run after `npm run build`: npm run pictures
const SAMPLES = 'examples/six-organisations';
const SAMPLE = `${SAMPLES}/a-cover-sheet.xlsx`;
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
drawMap('places', 'en');

/** The map of the places of all six samples: SVG, so that it is light or dark as the reader's screen is. */
function drawMap(name, lang) {
  const files = readdirSync(join(root, SAMPLES)).filter((file) => /\.(xlsx|csv)$/.test(file));
  const samples = files.sort().map((file) => `${SAMPLES}/${file}`);
  const outputs = ['--picture', join(folder, `${name}.svg`), '-o', join(reports, 'places.txt')];
  runWithFindings(['places', ...samples, '--lang', lang, ...outputs]);
}

function writeReport(lang, file) {
  runWithFindings(['check', SAMPLE, '--lang', lang, '--format', 'html', '-o', file]);
}

/** The samples have errors, so the command ends with status 1. */
function runWithFindings(command) {
  try {
    execFileSync(process.execPath, ['packages/cli/dist/routebook.js', ...command], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
}
