import type { ParsingOptions } from '@e965/xlsx';

/** Nothing but values and number formats, and rather an error than a part left out without a word. */
export const libraryOptions: Readonly<ParsingOptions> = Object.freeze({
  type: 'buffer',
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellStyles: false,
  cellDates: false,
  bookVBA: false,
  WTF: true,
});

interface BufferMaker {
  from(buffer: ArrayBufferLike, start: number, length: number): Uint8Array;
}

/** The same bytes as a Buffer where there are such (in Node): the library reads texts from them four times faster. */
export function bytesForLibrary(bytes: Uint8Array): Uint8Array {
  const { Buffer } = globalThis as { Buffer?: BufferMaker };
  return Buffer ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) : bytes;
}
