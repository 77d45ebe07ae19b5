import { allLanguages, englishSentences, openGazetteer, phrase, review } from '@routebook/core';
import { readWorkbook, UnreadableFile } from '@routebook/formats';
import { loadPlaces, PlacesNotLoaded } from '@routebook/gazetteer/load';

const verdict = document.querySelector('#verdict');
const table = document.querySelector('#findings');
const body = table.querySelector('tbody');
const drop = document.querySelector('#drop');
const loading = document.querySelector('#loading');
const NO_PLACES = {
  offline: 'There is no network, and the list of places is not kept here yet. Connect, and choose the file again.',
  'cut-off': 'The list of places broke off on its way. Choose the file again.',
  'not-found': 'The list of places is not beside this page. Tell whoever looks after the page.',
  'cannot-unzip': 'This browser is too old to unpack the list of places. Use a newer one.',
};

// The place index is the only thing that the page fetches after it is loaded; it is asked for at once, and used when a file comes.
let gazetteer = loadGazetteer();

document.querySelector('#file').addEventListener('change', ({ target }) => check(target.files[0]));
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  check(event.dataTransfer.files[0]);
});

/** The places, from the cache of the browser where it has them. When they cannot be loaded, the next file asks for them again. */
async function loadGazetteer() {
  try {
    return openGazetteer(await loadPlaces(PLACES, { onProgress: showProgress }));
  } catch (error) {
    gazetteer = undefined;
    return error;
  } finally {
    loading.hidden = true;
  }
}

async function knownPlaces() {
  gazetteer ??= loadGazetteer();
  const places = await gazetteer;
  if (places instanceof Error) throw places;
  return places;
}

function showProgress(bytes, total) {
  loading.hidden = false;
  if (total) Object.assign(loading.querySelector('progress'), { max: total, value: bytes });
}

/** Reads and reviews a file, here in the page, and shows what was found. */
async function check(file) {
  if (!file) return;
  show(`Checking ${file.name} …`, []);
  try {
    const workbook = readWorkbook(new Uint8Array(await file.arrayBuffer()), { file: file.name });
    const { sheets, summary } = review(workbook, {
      gazetteer: await knownPlaces(),
      languages: allLanguages,
      today: new Date().toISOString().slice(0, 7),
    });
    const findings = sheets.flatMap(({ diagnostics }) => diagnostics);
    show(
      `${file.name}: ${summary.ready} of ${summary.rows} rows are complete. To fix first: ${summary.errors}. To look at: ${summary.warnings}.`,
      findings,
    );
  } catch (error) {
    show(explain(error, file), []);
  }
}

function explain(error, { name }) {
  if (error instanceof PlacesNotLoaded) return NO_PLACES[error.code] ?? `The list of places cannot be loaded: ${error.message}.`;
  return error instanceof UnreadableFile ? `${name} cannot be read (${error.code}).` : 'Something went wrong in this page.';
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
