import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../checks/all.generated.js';
import { fieldKeys } from '../model/fields.js';
import { sentences as english } from './en/sentences.js';
import type { Sentences } from './sentences.js';

const folder = new URL('./', import.meta.url);
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, folder)).includes('sentences.ts'))
  .map(({ name }) => name);

/** Every template by its path: `codes.place-unknown.what`. */
function templates({ codes, fixes, fields, words, report }: Sentences): Map<string, string> {
  const flat = (name: string, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([key, text]) => [`${name}.${key}`, text] as const);
  const ofCodes = Object.entries(codes).flatMap(([code, sentence]) => flat(`codes.${code}`, { ...sentence }));
  return new Map([...ofCodes, ...flat('fixes', fixes), ...flat('fields', fields), ...flat('words', words), ...flat('report', report)]);
}

/** The arguments that a template shows, and how, each once; forms of a plural may differ. */
function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{([a-zA-Z]+)(:[a-z]+|\|)?/g)].map(([, name, kind]) => `${name}${kind ?? ''}`))].sort();
}

describe.each(languages)('%s', async (language) => {
  const { sentences } = (await import(`./${language}/sentences.ts`)) as { sentences: Sentences };
  const own = templates(sentences);

  it('says the same things as English', () => {
    expect(sentences.language).toBe(language);
    expect([...own.keys()].sort()).toEqual([...templates(english).keys()].sort());
  });

  it('uses the same arguments as English, and says nothing empty', () => {
    for (const [path, text] of templates(english)) {
      expect({ path, uses: placeholders(own.get(path) ?? '') }).toEqual({ path, uses: placeholders(text) });
      expect(own.get(path)?.trim(), path).not.toBe('');
    }
  });

  it('has templates that can be filled: brackets come in pairs and not in one another', () => {
    for (const [path, text] of own)
      expect(text.replace(/\{[a-zA-Z]+(:(field|code|word)|\|[^{}]*)?\}/g, '').replace(/\[[^[\]]*\]/g, ''), path).not.toMatch(/[{}[\]]/);
  });
});

it('has sentences for every check, field and fix', () => {
  for (const { code } of allChecks) expect(english.codes).toHaveProperty([code]);
  expect(Object.keys(english.fields).sort()).toEqual([...fieldKeys].sort());
  const checks = new URL('../checks/', folder);
  const files = readdirSync(checks, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const text = files.map((file) => readFileSync(new URL(file, checks), 'utf8')).join('\n');
  const titles = [...text.matchAll(/(?:title: |title = |, )'((?:write|keep|clear|split|swap|remove|use|leave)-[a-z-]+)'/g)].map(
    ([, title]) => title ?? '',
  );
  expect(titles).toContain('write-text');
  expect(titles.filter((title) => !Object.hasOwn(english.fixes, title))).toEqual([]);
});
