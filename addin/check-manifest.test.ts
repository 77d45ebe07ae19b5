import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkManifest } from './build/check-manifest.mjs';
import { rewriteOrigin } from './build/rewrite-origin.mjs';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const built = path('dist');
const manifest = readFileSync(path('../manifest.xml'), 'utf8');

it('finds nothing wrong with the manifest, nor with the one that is built for people', () => {
  expect(checkManifest(manifest, built)).toEqual([]);
  const forPeople = readFileSync(path('dist/manifest.xml'), 'utf8');
  expect(checkManifest(forPeople, built)).toEqual([]);
  expect(forPeople).not.toContain('localhost');
});

it.each([
  ['<Id>6f1f5f0a', '<Id>6f1f5f0', '<Id> is not a GUID'],
  ['0.1.0.0', '0.1.0', '<Version> has not four numbers'],
  ['ReadWriteDocument', 'ReadDocument', '<Permissions> must be ReadWriteDocument to use Excel at all'],
  ['MinVersion="1.9"', 'MinVersion="1.1"', 'the floor of ExcelApi is not 1.9'],
  [
    'https://localhost:3000/assets/icon-16.png',
    'http://localhost:3000/assets/icon-16.png',
    'http://localhost:3000/assets/icon-16.png is not https',
  ],
  ['assets/icon-80.png', 'assets/icon-81.png', 'https://localhost:3000/assets/icon-81.png names a file that is not built'],
  ['assets/icon-64.png', 'assets/icon-32.png', 'https://localhost:3000/assets/icon-32.png is not 64 x 64 pixels'],
  ['resid="Group.Label"', 'resid="Group.Labl"', 'the resource Group.Labl does not exist'],
  ['bt:Url id="Pane.Url"', 'bt:Url id="Icon.16"', 'the id Icon.16 is used twice'],
  ['</OfficeApp>', '', 'not readable as XML: <OfficeApp> is not closed'],
])('finds the fault when %s is %s', (right, wrong, fault) => {
  expect(manifest).toContain(right);
  expect(checkManifest(manifest.replace(right, wrong), built)).toContain(fault);
});

it('finds elements in the wrong order and elements that are missing', () => {
  const permissions = '<Permissions>ReadWriteDocument</Permissions>';
  const faults = checkManifest(manifest.replace(permissions, '').replace('<Hosts>', `${permissions}<Hosts>`), built);
  expect(faults).toEqual(['the children of <OfficeApp> are not in the order of the schema']);
  expect(checkManifest(manifest.replace(permissions, ''), built)).toContain('<Permissions> is missing');
});

it('refuses an origin that people could not trust', () => {
  expect(() => rewriteOrigin(manifest, 'http://routes.example.org')).toThrow('must look like https://');
  expect(() => rewriteOrigin(manifest, 'https://routes.example.org/')).toThrow('must look like https://');
});
