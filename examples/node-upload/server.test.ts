import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createUploadServer } from './server.mjs';

let server: Server;
let address: string;

beforeAll(async () => {
  server = createUploadServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function upload(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const form = new FormData();
  form.set('sheet', new Blob([bytes]), name);
  const response = await fetch(address, { method: 'POST', body: form });
  return { status: response.status, body: await response.json() };
}

it('answers a sheet with its findings and the routes that are ready', async () => {
  const bytes = new Uint8Array(readFileSync(new URL('../six-organisations/a-cover-sheet.xlsx', import.meta.url)));
  const { status, body } = await upload('a-cover-sheet.xlsx', bytes);
  expect(status).toBe(422);
  expect(body.summary.rows).toBe(24);
  expect(body.routes.length).toBe(body.summary.ready);
  expect(body.findings).toContainEqual(
    expect.objectContaining({ sheet: 'Routes', cell: 'C3', code: 'place-misspelt', message: expect.stringContaining('Nairobbi') }),
  );
});

it('accepts a sheet that has nothing wrong in it', async () => {
  const sheet = 'Origin country,Exploitation country,Cases,Type of exploitation\nKenya,Qatar,4,Forced labour\n';
  const { status, body } = await upload('fine.csv', new TextEncoder().encode(sheet));
  expect(body.routes).toHaveLength(1);
  expect(status).toBe(200);
});

it('says why it cannot read a file, and lives on', async () => {
  const { status, body } = await upload('not-a-sheet.xlsx', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]));
  expect(status).toBe(422);
  expect(body.unreadable).toMatch(/^file-/);
  expect((await fetch(address, { method: 'POST', body: 'no form' })).status).toBe(400);
  expect((await fetch(address, { method: 'PUT', body: 'x' })).status).toBe(405);
});
