import { readdirSync, readFileSync } from 'node:fs';
import { didYouMean } from '../closest.js';
import { sentencesFor } from '../language.js';
import { parse } from '../parse.js';
import type { Command } from '../terminal/terminal.js';
import { wrap } from '../terminal/wrap.js';
import { UsageError } from '../usage-error.js';

/** Beside the folder of the chunk that this becomes: see tsup.config.ts. */
const folder = new URL('../pages/', import.meta.url);

/** Prints the page of a check: a story, and examples with what is found in them. Sentences in the reader's language go before it. */
export const explain: Command = (args, { out, columns }) => {
  const { values, positionals } = parse(args, { lang: { type: 'string' } });
  const sentences = sentencesFor(values.lang);
  const code = codeIn(positionals, Object.keys(sentences.codes));
  const { report } = sentences;
  const sentence = Object.hasOwn(sentences.codes, code) ? sentences.codes[code] : undefined;
  const page = readPage(code);
  if (sentence && (values.lang !== undefined || page === undefined)) {
    out(`${wrap(`${report['why']}: `, plain(sentence.why), columns, 2)}\n${wrap(`${report['do']}: `, plain(sentence.do), columns, 2)}\n\n`);
  }
  if (page !== undefined) out(page.endsWith('\n') ? page : `${page}\n`);
  return 0;
};

function codeIn(positionals: readonly string[], spoken: readonly string[]): string {
  const [code] = positionals;
  const known = [...new Set([...spoken, ...pageNames()])].sort();
  if (code === undefined) throw new UsageError('explain wants a code, such as: routebook explain place-misspelt');
  if (!known.includes(code)) throw new UsageError(`There is no finding "${code}".${didYouMean(code, known)}`);
  return code;
}

function pageNames(): string[] {
  return readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
}

function readPage(code: string): string | undefined {
  return pageNames().includes(code) ? readFileSync(new URL(`${code}.md`, folder), 'utf8') : undefined;
}

/** A sentence without a finding: what depends on one is left out. */
function plain(template: string): string {
  return template.replace(/\[[^[\]]*\]/g, '').replace(/\{[^{}]*\}/g, '…');
}
