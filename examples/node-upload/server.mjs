import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { reviewUpload } from './review-upload.mjs';

const LARGEST = 20 * 1024 * 1024;
const PAGE = `<!doctype html><meta charset="utf-8"><title>Upload a sheet</title>
<form method="post" enctype="multipart/form-data"><input type="file" name="sheet"><button>Check</button></form>`;

/** A service that takes a sheet from a form (`multipart/form-data`, field `sheet`) and answers with its review as JSON. */
export function createUploadServer() {
  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      send(response, 500, { error: 'Something went wrong here; the file was not kept.' });
    });
  });
}

async function answer(request, response) {
  if (request.method === 'GET') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  if (request.method !== 'POST') return send(response, 405, { error: 'Send the sheet with POST.' });
  const body = await readBody(request);
  if (!body) return send(response, 413, { error: `The file is larger than ${LARGEST} bytes.` });
  const sheet = await sheetOf(body, request.headers['content-type']);
  if (!sheet) return send(response, 400, { error: 'No file came in the field "sheet".' });
  const review = reviewUpload(sheet.name, new Uint8Array(await sheet.arrayBuffer()), new Date().toISOString().slice(0, 7));
  return send(response, review.status, review.body);
}

/** All bytes of a request; undefined when they are too many. */
async function readBody(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= LARGEST) chunks.push(chunk);
  }
  return length <= LARGEST ? Buffer.concat(chunks) : undefined;
}

async function sheetOf(body, type = '') {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => undefined);
  const sheet = form?.get('sheet');
  return typeof sheet === 'object' ? sheet : undefined;
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  createUploadServer().listen(8080, () => console.log('Upload a sheet on http://localhost:8080'));
}
