import type { FileKind } from './file-kind.js';

const ENTRY = 128;
const NAME_LENGTH = 64;

/** What an OLE compound file holds, by the names of its streams: the container of old Office files and of encrypted new ones. */
export function sniffCompound(bytes: Uint8Array): FileKind {
  const decoder = new TextDecoder('utf-16le');
  let kind: FileKind = 'compound';
  // Entries of its directory are aligned, so that they are found even where the chain of sectors is broken.
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = (bytes[at + NAME_LENGTH] as number) - 2;
    if (length < 2 || length > NAME_LENGTH - 2 || bytes[at + NAME_LENGTH + 1] !== 0) continue;
    const name = decoder.decode(bytes.subarray(at, at + length)).toLowerCase();
    if (name === 'encryptedpackage' || name === 'encryptioninfo') return 'encrypted';
    if (name === 'workbook' || name === 'book') kind = 'xls';
    else if (kind === 'compound' && name === 'worddocument') kind = 'doc';
    else if (kind === 'compound' && name === 'powerpoint document') kind = 'ppt';
  }
  return kind;
}
