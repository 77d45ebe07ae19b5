export type { FormatReader, ReadContext, ReadOptions } from './format-reader.js';
export { defaultLimits, type Limits } from './limits.js';
export { readWorkbook } from './read-workbook.js';
export { readers } from './readers.js';
export { buildTemplate, type TemplateOptions } from './template/build-template.js';
export { type CountryName, countryNames } from './template/country-names.js';
export { csvTemplate } from './template/csv-template.js';
export { type UnreadableCode, UnreadableFile } from './unreadable-file.js';
