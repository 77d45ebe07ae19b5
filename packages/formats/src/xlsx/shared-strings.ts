import type { Limits } from '../limits.js';
import { tooLarge } from '../unreadable-file.js';
import { unescapeCharacters } from '../xml/decode-text.js';
import { TextCollector } from '../xml/text-collector.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { scanPart } from './scan-part.js';

/** The texts that cells point to. The runs of a rich text are put together; phonetic hints (how a name is read aloud) are left out. */
export function readSharedStrings(archive: ZipArchive, part: string, limits: Limits): string[] {
  const strings: string[] = [];
  const text = new TextCollector(limits.textBytes);
  let phonetic = false;
  let inText = false;
  scanPart(archive, part, limits, {
    open(name) {
      if (name === 'si') text.clear();
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(unescapeCharacters(text.toText()));
      if (strings.length > limits.sharedStrings) throw tooLarge('sharedStrings', limits.sharedStrings);
    },
    text(bytes, start, end, literal) {
      if (inText) text.add(bytes, start, end, literal);
    },
  });
  return strings;
}
