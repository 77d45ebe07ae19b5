import { expect, it } from 'vitest';
import { allLanguages } from '../locales/all.js';
import type { CodeListName } from '../model/fields.js';
import { codeLists } from './code-lists.js';
import { compileCodeWords, labelCode } from './code-words.js';
import { standardNames } from './standard-names.js';

const vocabulary = compileCodeWords(allLanguages.map((language) => language.codes));
const lists = Object.keys(codeLists) as CodeListName[];

it('names every code in the languages of reports', () => {
  for (const language of allLanguages.filter(({ code }) => ['en', 'fr', 'es', 'sw', 'ar'].includes(code))) {
    const missing = lists.flatMap((list) => codeLists[list].filter((code) => labelCode(list, code, language.codes) === code));
    expect(missing, language.code).toEqual([]);
  }
});

it('has words for codes that exist and no others', () => {
  for (const words of [...allLanguages.map((language) => language.codes), standardNames]) {
    for (const list of lists)
      for (const codes of Object.keys(words[list] ?? {})) expect(codeLists[list]).toEqual(expect.arrayContaining(codes.split(' ')));
  }
});

it('gives no word two meanings in one list', () => {
  const clashes: string[] = [];
  for (const language of allLanguages) {
    for (const list of lists) {
      for (const [codes, texts] of Object.entries(language.codes[list] ?? {})) {
        const alone = compileCodeWords([{ and: language.codes.and, filler: '', not: '', [list]: { [codes]: texts } }]);
        for (const phrase of alone.phrases.keys()) {
          const meant = vocabulary.phrases.get(phrase)?.[list]?.join(' ');
          if (meant && meant !== codes && alone.phrases.get(phrase)?.[list]?.join(' ') === codes)
            clashes.push(`${language.code} ${list} ${phrase}: ${codes}, ${meant}`);
        }
      }
    }
  }
  expect(clashes).toEqual([]);
});
