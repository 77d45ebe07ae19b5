import { type CodeVocabulary, keyWord } from '../../codelists/code-words.js';
import { foldWords } from '../../text/fold.js';

/** A run of words between two separators of a cell: its words as they are compared, and the text that they were. */
export interface CodeSegment {
  readonly words: readonly string[];
  readonly text: string;
  /** It stands in brackets: detail that need not be known. */
  readonly aside: boolean;
}

/** Separators that no label in a list is likely to be cut by without harm: cut labels are put together again by the longest match. */
const SEPARATORS = /[;,/&+|\n\r•·،؛፣፤>→]+|\s[-–—]\s|_x000d_/i;

/** Cuts a cell at separators and at words such as "and"; what stands in brackets comes last. Empty pieces are left out. */
export function splitCodeCell(text: string, vocabulary: CodeVocabulary): CodeSegment[] {
  const asides: string[] = [];
  const main = text.replace(/[([]([^()[\]]*)[)\]]/g, (_, inner: string) => {
    asides.push(inner);
    return ' ';
  });
  const split = (part: string, aside: boolean) => part.split(SEPARATORS).flatMap((piece) => splitAtAnd(piece.trim(), aside, vocabulary));
  return [...split(main, false), ...asides.flatMap((inner) => split(inner, true))];
}

function splitAtAnd(piece: string, aside: boolean, vocabulary: CodeVocabulary): CodeSegment[] {
  const folded = foldWords(piece);
  if (folded === '') return [];
  const runs: string[][] = [[]];
  for (const word of folded.split(' ')) {
    if (vocabulary.and.has(word)) runs.push([]);
    else if (isArabicAnd(word, vocabulary)) runs.push([keyWord(word.slice(1))]);
    else runs.at(-1)?.push(keyWord(word));
  }
  const filled = runs.filter((run) => run.length > 0);
  return filled.map((words) => ({ words, text: filled.length === 1 ? piece : words.join(' '), aside }));
}

/** In Arabic "and" is written onto the next word. */
function isArabicAnd(word: string, vocabulary: CodeVocabulary): boolean {
  return word.startsWith('و') && word.length > 3 && !vocabulary.known.has(keyWord(word)) && vocabulary.known.has(keyWord(word.slice(1)));
}
