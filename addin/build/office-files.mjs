import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesOf } from './emit-files.mjs';

const dist = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

// The loader, what it loads in Excel on the web, Windows, Mac and iPad, and nothing for Word or Outlook: 8 of the package's 86 MB.
const SCRIPTS = /^(office|o15apptofilemappingtable|excel-(web|mac|ios)-16\.00|excel-win32-16\.01)\.js$/;
const LANGUAGES = /^(ar|en|es|fr|sw)-/;

/** The files of office.js that the pane needs, unchanged, under `office/`. */
export function officeFiles() {
  const strings = readdirSync(dist)
    .filter((name) => LANGUAGES.test(name))
    .flatMap((name) => filesOf(join(dist, name), `office/${name}`, /^office_strings\.js$/));
  return [...filesOf(dist, 'office', SCRIPTS), ...filesOf(join(dist, 'telemetry'), 'office/telemetry', /^oteljs_agave\.js$/), ...strings];
}
