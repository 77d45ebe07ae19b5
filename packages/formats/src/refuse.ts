import type { FileKind } from './file-kind.js';
import { UnreadableFile } from './unreadable-file.js';

const spreadsheets: ReadonlySet<string> = new Set(['xls', 'xls-4', 'xlsb', 'ods', 'numbers', 'html', 'spreadsheetml', 'fods']);

/** The refusal of a file that no reader takes: another kind of spreadsheet (save it as .xlsx or .csv), or none at all. */
export function refuse(looksLike: FileKind | string): UnreadableFile {
  if (looksLike === 'empty') return new UnreadableFile('file-empty');
  if (looksLike === 'encrypted') return new UnreadableFile('file-encrypted', { how: 'password' });
  return new UnreadableFile(spreadsheets.has(looksLike) ? 'file-format-not-supported' : 'file-not-a-workbook', { looksLike });
}
