import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { allLanguages, englishSentences, mend, openGazetteer } from '@routebook/core';
import { annotateFile, editFile, readWorkbook } from '@routebook/formats';
import { gazetteerUrl } from '@routebook/gazetteer';

const gazetteer = openGazetteer(gunzipSync(await readFile(gazetteerUrl)));

/**
 * The sender's own file back: what is surely wrong is mended, what needs a person is marked. `decisions` are an organisation's own, as
 * `readDecisions` gives them from the list that `routebook fix --decisions` keeps.
 *
 * @param {string} file
 * @param {Uint8Array} bytes
 * @param {string} today
 * @param {readonly import('@routebook/core').KeptDecision[]} decisions
 */
export function giveBack(file, bytes, today, decisions = []) {
  const options = { gazetteer, languages: allLanguages, today };
  const workbook = readWorkbook(bytes, { file });
  const mended = mend(workbook, options, undefined, decisions);
  const edits = mended.changes.map(({ after, ...change }) => ({ ...change, value: after }));
  const edited = editFile(bytes, workbook, edits, { file });
  // Read anew: what is marked is what the copy holds, not what it should hold.
  const copy = readWorkbook(edited.bytes, { file });
  const {
    bytes: marked,
    extension,
    marked: cells,
  } = annotateFile(edited.bytes, copy, mended.review, { sentences: englishSentences, today });
  return { bytes: marked, extension, mended: mended.changes.length, marked: cells, errors: mended.review.summary.errors };
}
