const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
/** What XML 1.0 cannot hold, and carriage returns, which it does not keep. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for between tags. Characters that XML forbids are left out; line ends become `\n`. */
export function escapeText(text: string): string {
  return tidy(text).replace(/[&<>]/g, (character) => replacements[character] as string);
}

/** Text for an attribute in double quotes, where line ends and tabs would otherwise become blanks. */
export function escapeAttribute(text: string): string {
  return tidy(text).replace(/[&<>"\n\t]/g, (character) => replacements[character] as string);
}

function tidy(text: string): string {
  return text.replace(forbidden, '').replace(/\r\n?/g, '\n');
}
