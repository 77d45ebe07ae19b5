export type { FormatReader, ReadContext, ReadOptions } from './format-reader.js';
export { defaultLimits, type Limits } from './limits.js';
export { readWorkbook } from './read-workbook.js';
export { readers } from './readers.js';
export { type UnreadableCode, UnreadableFile } from './unreadable-file.js';
