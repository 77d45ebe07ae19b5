import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDED_SHEET, steps } from './steps.mjs';

const LIMIT = 90_000;
const BATCH = 10;
/** Every sheet becomes a file of its own, with the cells as they are shown, in UTF-8. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Steps that change no cell, so that LibreOffice has to show the same. */
const SAME = new Set(['annotate', 'clear', 'put sheet']);

/** Converts sources and copies to csv by LibreOffice, which has a profile of its own here, and compares the sheets. */
export class OfficeComparison {
  #waiting = [];
  compared = 0;
  unopened = 0;

  constructor(scratch) {
    this.scratch = join(scratch, 'office');
    mkdirSync(this.scratch);
  }

  /** Notes a file; every so many are converted together, because the start takes seconds. */
  async add(path, source, copies, fail) {
    const extension = path.slice(-5).toLowerCase();
    const files = Object.entries({ source, again: source, ...copies }).map(([step, bytes]) => ({ step, bytes, extension }));
    this.#waiting.push({ files, fail });
    if (this.#waiting.length >= BATCH) await this.finish();
  }

  async finish() {
    const batch = this.#waiting.splice(0);
    if (batch.length === 0) return;
    const made = batch.map(({ files }, index) => files.map((file) => ({ ...file, name: this.#write(file, index) })));
    await this.#convert(made.flat().map(({ name }) => name));
    for (const [index, { fail }] of batch.entries()) await this.#compare(made[index], fail);
    for (const entry of readdirSync(this.scratch)) if (entry !== 'profile') rmSync(join(this.scratch, entry), { recursive: true });
  }

  #write({ step, bytes, extension }, index) {
    const name = `${index}.${['source', 'again', ...Object.keys(steps)].indexOf(step)}.${extension.replace('.', '')}`;
    writeFileSync(join(this.scratch, name), bytes);
    return name;
  }

  async #compare(files, fail) {
    const [source, again, ...copies] = files;
    const before = await this.#sheetsOf(source);
    if (before.size === 0) {
      this.unopened++;
      return;
    }
    this.compared++;
    const control = await this.#sheetsOf(again);
    for (const copy of copies) {
      const after = await this.#sheetsOf(copy);
      if (after.size === 0) fail(copy.step, 'Office: not opened', '');
      else if (SAME.has(copy.step)) compareSheets(before, control, after, (detail) => fail(copy.step, 'Office: differ', detail));
    }
  }

  /** Where one of a batch ends LibreOffice, those after it are converted one by one. */
  async #sheetsOf({ name }) {
    if (this.#converted(name).size === 0) await this.#convert([name]);
    return this.#converted(name);
  }

  #converted(name) {
    const start = `${name.slice(0, name.lastIndexOf('.'))}-`;
    const own = readdirSync(this.scratch).filter((entry) => entry.startsWith(start) && entry.endsWith('.csv'));
    return new Map(own.map((entry) => [entry.slice(start.length, -4), readFileSync(join(this.scratch, entry), 'utf8')]));
  }

  #convert(names) {
    const profile = `-env:UserInstallation=file://${join(this.scratch, 'profile')}`;
    const args = [profile, '--headless', '--norestore', '--convert-to', FILTER, '--outdir', this.scratch];
    return new Promise((resolve) => {
      const office = spawn('soffice', [...args, ...names.map((name) => join(this.scratch, name))], { stdio: 'ignore', detached: true });
      const timer = setTimeout(() => process.kill(-office.pid, 'SIGKILL'), LIMIT);
      office.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** Sheets that differ between two conversions of the source (times, random numbers) tell nothing. */
function compareSheets(before, control, after, differ) {
  for (const [sheet, text] of before) {
    if (control.get(sheet) !== text) continue;
    const now = after.get(sheet);
    if (now === undefined) return differ(`${sheet} is missing`);
    if (now !== text) return differ(`${sheet}: ${firstLine(text, now)}`);
  }
  for (const sheet of after.keys()) if (!before.has(sheet) && sheet !== ADDED_SHEET) return differ(`${sheet} is new`);
}

function firstLine(text, now) {
  const [old, made] = [text, now].map((whole) => whole.split('\n'));
  const line = old.findIndex((part, index) => part !== made[index]);
  return `line ${line + 1} ${JSON.stringify(old[line] ?? '').slice(0, 60)} became ${JSON.stringify(made[line] ?? '').slice(0, 60)}`;
}
