import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { allLanguages, englishSentences, openGazetteer, phrase, review } from '@routebook/core';
import { readWorkbook, UnreadableFile } from '@routebook/formats';
import { gazetteerUrl } from '@routebook/gazetteer';

// Opened once for all uploads: it takes a moment, and some megabytes.
const gazetteer = openGazetteer(gunzipSync(await readFile(gazetteerUrl)));

/**
 * What is to be said of an uploaded file: `{ status, body }` of the answer. A file that cannot be read is the sender's mistake (422), and so
 * is one with errors; nothing of it is kept here in either case.
 */
export function reviewUpload(file, bytes, today) {
  try {
    const result = review(readWorkbook(bytes, { file }), { gazetteer, languages: allLanguages, today });
    return { status: result.summary.errors > 0 ? 422 : 200, body: describe(result) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { status: 422, body: { file, unreadable: error.code, ...error.args } };
    throw error;
  }
}

/** The routes that are ready, and the findings with a sentence each. */
function describe({ file, sheets, summary }) {
  const routes = sheets.flatMap(({ rows }) => rows.filter(({ status }) => status === 'ready').map(({ route }) => route));
  const findings = sheets.flatMap(({ sheet, diagnostics }) =>
    diagnostics.map((found) => ({
      sheet,
      cell: found.cell,
      code: found.code,
      severity: found.severity,
      message: phrase(found, englishSentences).what,
    })),
  );
  return { file, summary, routes, findings };
}
