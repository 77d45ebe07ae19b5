import { readdirSync } from 'node:fs';
import { fieldKeys } from '@routebook/core';
import { beforeAll, expect, test } from 'vitest';
import { buildOnce } from './build-once.js';
import { routebook } from './run-routebook.js';

beforeAll(buildOnce);

test('help lists every command', () => {
  const { stdout, status } = routebook(['help']);
  expect(status).toBe(0);
  for (const name of ['check', 'explain', 'fields', 'codes', 'schema', 'help', 'version']) expect(stdout).toContain(`routebook ${name}`);
  expect(routebook(['--help']).stdout).toBe(stdout);
  expect(routebook(['check', '--help']).stdout).toContain('--max-issues');
});

test('a word that is nearly a command is asked back', () => {
  const { status, stderr } = routebook(['chekc', 'a.csv']);
  expect([status, stderr]).toEqual([
    2,
    'routebook: There is no command "chekc". Did you mean "check"? "routebook help" lists the commands.\n',
  ]);
});

test('version is the one of the package', () => {
  expect(routebook(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('fields lists every field with its name', () => {
  const lines = routebook(['fields']).stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(fieldKeys);
  for (const line of lines) expect(line.trim()).toMatch(/^\S+ +\S/);
});

test('codes lists one list or all', () => {
  expect(routebook(['codes', 'kind']).stdout).toBe('trafficking\nsuspected-trafficking\nhigh-risk-migration\nsmuggling\n');
  expect(routebook(['codes']).stdout).toMatch(/^exploitationType\n {2}forced-labour\n/);
  expect(routebook(['codes', 'industri']).stderr).toContain('Did you mean "industry"?');
});

test('schema is JSON Schema', () => {
  expect(JSON.parse(routebook(['schema']).stdout).title).toBe('Route');
  expect(JSON.parse(routebook(['schema', 'review']).stdout).title).toBe('Review');
});

test('explain prints the page of every check', () => {
  const pages = readdirSync(new URL('../../core/src/checks/', import.meta.url)).filter((name) => name.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(30);
  for (const code of ['place-misspelt', 'header-not-found', 'same-row-twice']) expect(routebook(['explain', code]).stdout).toMatch(/^# /);
  expect(routebook(['explain', 'place-mispelt']).stderr).toContain('Did you mean "place-misspelt"?');
  expect(routebook(['explain', 'file-encrypted']).stdout).toContain('password');
  expect(routebook(['explain', '../../../etc/passwd']).status).toBe(2);
});
