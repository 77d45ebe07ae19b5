// Patches one workbook at a time for patch.mjs, which bundles this file.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { readWorkbook } from '../packages/formats/src/read-workbook.ts';
import { compareAsRead, compareInSheetJs, readWithSheetJs } from './patch/compare-cells.mjs';
import { compareParts } from './patch/compare-parts.mjs';
import { countFeatures } from './patch/count-features.mjs';
import { ADDED_SHEET, steps } from './patch/steps.mjs';

parentPort.on('message', (path) => parentPort.postMessage(patch(path)));
parentPort.postMessage({ ready: true });

/** The outcome, the faults by step, and the copies. */
function patch(path) {
  const bytes = new Uint8Array(readFileSync(path));
  const faults = [];
  const copies = {};
  const features = {};
  let at = 'read';
  const report = (doing) => {
    at = doing;
    parentPort.postMessage({ at });
  };
  try {
    const book = readWorkbook(bytes, { file: path });
    if (book.format !== 'xlsx') return { outcome: `other: ${book.format}`, faults, copies };
    report('SheetJS');
    const asSheetJs = readWithSheetJs(bytes);
    features.source = countFeatures(bytes);
    for (const [step, run] of Object.entries(steps)) {
      report(step);
      const { bytes: copy, edits } = run(bytes, book);
      copies[step] = copy;
      const fail = (fault, detail) => faults.push({ step, fault, detail });
      report(`${step}: comparing`);
      features[step] = countFeatures(copy, ADDED_SHEET);
      compareFeatures(features.source, features[step], fail);
      compareParts(step, bytes, copy, book, fail);
      compareAsRead(book, copy, edits, fail);
      report(`${step}: SheetJS`);
      compareInSheetJs(asSheetJs, copy, edits, fail);
    }
    return { outcome: 'patched', faults, copies, features };
  } catch (error) {
    return outcomeOf(error, at, faults);
  }
}

/** A file that reading refuses with a code is no fault of ours; anything else is. */
function outcomeOf(error, at, faults) {
  const refused = error.name === 'UnreadableFile' && error.args.reason !== 'unexpected';
  if (refused && at === 'read') return { outcome: `refused: ${error.code}`, faults: [], copies: {} };
  const detail = `${JSON.stringify(error.args)} ${error.cause?.stack ?? error.stack}`;
  return { outcome: 'crash', faults: [...faults, { step: at, fault: 'crashed', detail }], copies: {} };
}

function compareFeatures(before, after, fail) {
  for (const [feature, count] of Object.entries(before)) {
    if (after[feature] !== count) fail('features lost', `${feature}: ${count} became ${after[feature]}`);
  }
}
