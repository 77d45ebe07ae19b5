import { allLanguages, englishSentences, openGazetteer, phrase, review } from '@routebook/core';
import { readWorkbook, UnreadableFile } from '@routebook/formats';

const verdict = document.querySelector('#verdict');
const table = document.querySelector('#findings');
const body = table.querySelector('tbody');
const drop = document.querySelector('#drop');

// The place index is the only thing that the page fetches after it is loaded; it is asked for at once, and used when a file comes.
const gazetteer = loadGazetteer();

document.querySelector('#file').addEventListener('change', ({ target }) => check(target.files[0]));
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  check(event.dataTransfer.files[0]);
});

async function loadGazetteer() {
  const response = await fetch('places.bin.gz');
  const unzipped = response.body.pipeThrough(new DecompressionStream('gzip'));
  return openGazetteer(new Uint8Array(await new Response(unzipped).arrayBuffer()));
}

/** Reads and reviews a file, here in the page, and shows what was found. */
async function check(file) {
  if (!file) return;
  show(`Checking ${file.name} …`, []);
  try {
    const workbook = readWorkbook(new Uint8Array(await file.arrayBuffer()), { file: file.name });
    const { sheets, summary } = review(workbook, {
      gazetteer: await gazetteer,
      languages: allLanguages,
      today: new Date().toISOString().slice(0, 7),
    });
    const findings = sheets.flatMap(({ diagnostics }) => diagnostics);
    show(
      `${file.name}: ${summary.ready} of ${summary.rows} rows are complete. To fix first: ${summary.errors}. To look at: ${summary.warnings}.`,
      findings,
    );
  } catch (error) {
    show(error instanceof UnreadableFile ? `${file.name} cannot be read (${error.code}).` : 'Something went wrong in this page.', []);
  }
}

/** Text from the sheet is only ever set as text, never as HTML. */
function show(text, findings) {
  verdict.textContent = text;
  table.hidden = findings.length === 0;
  body.replaceChildren(...findings.map(rowFor));
}

function rowFor(found) {
  const said = phrase(found, englishSentences);
  const row = document.createElement('tr');
  row.dataset.severity = found.severity;
  for (const content of [found.cell ?? found.column ?? '', said.what, said.do]) row.insertCell().textContent = content;
  return row;
}
