import type { ReadingNotice } from '@routebook/core';

/** Numbers of code pages whose name is not made from the number. */
const labels: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  32768: 'macintosh',
  32769: 'windows-1252',
};
const WINDOWS = 'windows-';
/** Programs for the Macintosh wrote this number whatever the language was. */
const unsure: ReadonlySet<string> = new Set(['macintosh']);

/** Texts of a file whose characters are bytes: the library gives each byte as one character. */
export interface CodePageTexts {
  readonly decode: (text: string) => string;
  /** Told after reading: texts whose letters had to be guessed. */
  readonly notices: () => ReadingNotice[];
}

/** `codePage` undefined: texts are Unicode already. */
export function decodeCodePage(codePage: number | undefined): CodePageTexts {
  if (codePage === undefined) return { decode: (text) => text, notices: () => [] };
  const known = labels[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? WINDOWS + codePage : undefined);
  const encoding = known ?? `${WINDOWS}1252`;
  const decoder = new TextDecoder(encoding);
  let guessed = false;
  return {
    decode(text) {
      if (!/[\u0080-\u00ff]/.test(text)) return text;
      guessed ||= known === undefined || unsure.has(known);
      return decoder.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
    },
    notices: () => (guessed ? [{ code: 'encoding-guessed', args: { encoding, confidence: 0.5 } }] : []),
  };
}
