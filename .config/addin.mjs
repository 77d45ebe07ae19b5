import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, run, tool } from './say.mjs';
import { answerFrom, serveFolder } from './serve-folder.mjs';
import { setUp } from './set-up.mjs';

const PORT = 3000;
const PANE = join(root, 'addin/dist');

await setUp();
await build();
if (process.platform === 'win32' || process.platform === 'darwin') await startInExcel();
else await showWithoutExcel();

/** Serves the pane over https and opens Excel with the add-in in it. */
async function startInExcel() {
  const certificates = createRequire(import.meta.url)('office-addin-dev-certs');
  const server = createServer(await certificates.getHttpsServerOptions(), answerFrom(PANE));
  await new Promise((resolve) => server.listen(PORT, resolve));
  // Its exit status is 0 even when it fails, so all that it says is shown.
  const { output } = run(process.execPath, [tool('office-addin-debugging/cli.js'), 'start', 'manifest.xml', 'desktop', '--no-debug']);
  console.log(`${output}\nThe pane is served on https://localhost:${PORT}. Press Ctrl+C to end.`);
}

async function showWithoutExcel() {
  const { origin } = await serveFolder(PANE, PORT);
  console.log('Excel runs on Windows, macOS and the web, not on this system, so the add-in cannot be put into it from here.');
  console.log(`You can look at the pane in a browser: ${origin}/pane.html (press Ctrl+C to end).`);
  console.log('To check workbooks here, use the command: npm start shows it at work.');
}
