import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOnce, program } from './build-once.js';
import { routebook } from './run-routebook.js';

let folder = '';
let sheet = '';
const lines = Array.from({ length: 3000 }, (_, index) => `Kenya,Xq${index}zt,Uganda,4`);

/** Any call that could reach a network or start a program ends the process with 99. */
const preload = `
const stop = (name) => () => { process.stderr.write('reached out: ' + name); process.exit(99); };
for (const [module, names] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'], tls: ['connect'], dgram: ['createSocket'], http: ['request', 'get'], https: ['request', 'get'],
  http2: ['connect'], dns: ['lookup', 'resolve', 'resolve4'], child_process: ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync'],
})) for (const name of names) require(module)[name] = stop(module + '.' + name);
require('net').Socket.prototype.connect = stop('Socket.connect');
globalThis.fetch = stop('fetch');
require('module').syncBuiltinESMExports();
`;

beforeAll(() => {
  buildOnce();
  folder = mkdtempSync(join(tmpdir(), 'routebook-no-harm-'));
  sheet = join(folder, 'sheet.csv');
  writeFileSync(sheet, `Origin country,Origin city,Destination country,Cases\n${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'preload.cjs'), preload);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the guard of the next test works', () => {
  const node = ['--require', join(folder, 'preload.cjs')];
  expect(spawnSync(process.execPath, [...node, '-e', 'fetch("http://localhost:1")']).status).toBe(99);
  expect(spawnSync(process.execPath, [...node, '--input-type=module', '-e', 'import { connect } from "node:net"; connect(1)']).status).toBe(
    99,
  );
});

test.each(['text', 'json', 'csv', 'sarif', 'html'])('%s: no network, and no file but the one that is named', (format) => {
  const home = mkdtempSync(join(tmpdir(), 'routebook-home-'));
  const before = [readdirSync(folder), readFileSync(sheet, 'utf8')];
  const node = ['--require', join(folder, 'preload.cjs')];
  const { status, stdout } = routebook(['check', sheet, '--format', format], { node, cwd: home, env: { HOME: home, TMPDIR: home } });
  expect(stdout.length).toBeGreaterThan(100);
  expect([0, 1]).toContain(status);
  expect(readdirSync(home)).toEqual([]);
  expect([readdirSync(folder), readFileSync(sheet, 'utf8')]).toEqual(before);
  rmSync(home, { recursive: true });
});

test('a reader that leaves early is no error', () => {
  const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" check "${sheet}" --format csv | head -n 1`], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^\uFEFFfile,sheet/);
  expect(stderr).toBe('');
});

test('Ctrl-C ends it and leaves nothing behind', async () => {
  const before = readdirSync(folder);
  const child = spawn(process.execPath, [program, 'check', '-', '--format', 'html', '-o', join(folder, 'never.html')]);
  await new Promise((resolve) => setTimeout(resolve, 700));
  child.kill('SIGINT');
  const ended = await new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : signal))));
  expect(ended).toBe(130);
  expect(readdirSync(folder)).toEqual(before);
});
