import type { SheetContent } from '../sheet-content.js';

/** Where the decimal sign is a comma, spreadsheet programs take a semicolon between the cells of a text file. */
const SEMICOLON_LANGUAGES = ['fr', 'es'];

/** The table of a template as CSV, without notes and drop-downs; the mark at its start tells Excel that it is UTF-8. */
export function csvTemplate({ rows }: SheetContent, language: string): string {
  const separator = SEMICOLON_LANGUAGES.includes(language) ? ';' : ',';
  const field = (text: string) => (/[";,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((cells = []) => cells.map((cell) => field(String(cell?.value ?? ''))).join(separator));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
