import { type Args, type CodeLabel, format, type ReportLabel, type Sentences } from '@routebook/core';
import type { CountryName } from './country-names.js';

/** What a template is written with. */
export interface TemplateWords {
  readonly say: (label: ReportLabel, args?: Args) => string;
  readonly codeLabel: (code: string) => string;
  readonly country: (code: string) => string;
}

/** The words of one language. */
export function templateWords(sentences: Sentences, codeLabel: CodeLabel, countries: readonly CountryName[]): TemplateWords {
  return {
    say: (label, args = {}) => withoutMarks(format(sentences.report[label] ?? label, args, sentences)),
    codeLabel: (code) => codeLabel(code) ?? code,
    country: (code) => countries.find((country) => country.code === code)?.name ?? code,
  };
}

/** Marks of direction would become part of a name or heading, and would be found as characters that cannot be seen. */
function withoutMarks(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
