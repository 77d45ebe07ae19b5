// What the Open XML SDK finds wrong with a workbook, asked by patch.mjs.
import { parentPort } from 'node:worker_threads';
import validate, { ready } from '@ooxml-tools/validate';

parentPort.on('message', async (bytes) => {
  try {
    const errors = await validate(new Uint8Array(bytes), 'xlsx', 'Microsoft365');
    parentPort.postMessage({ errors: errors.map(({ description, path }) => `${path?.partUri}${path?.xpath}: ${description}`) });
  } catch (error) {
    parentPort.postMessage({ unopened: String(error) });
  }
});
await ready();
parentPort.postMessage({ ready: true });
