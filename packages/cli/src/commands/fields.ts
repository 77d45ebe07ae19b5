import { type FieldKey, fieldKeys, fieldOf } from '@routebook/core';
import { sentencesFor } from '../language.js';
import { parse } from '../parse.js';
import { padTo } from '../terminal/display-width.js';
import type { Command } from '../terminal/terminal.js';

/** Lists the fields that a column can be mapped to: key, and what it is in the reader's language. */
export const listFields: Command = (args, { out }) => {
  const { fields } = sentencesFor(parse(args, { lang: { type: 'string' } }).values.lang);
  const width = Math.max(...fieldKeys.map((key) => key.length));
  for (const key of fieldKeys) out(`${padTo(key, width)}  ${fields[key]}${hint(key)}\n`);
  return 0;
};

function hint(key: FieldKey): string {
  const { list, kind } = fieldOf(key);
  if (list) return ` (routebook codes ${list})`;
  return kind === 'period' ? ' (YYYY or YYYY-MM)' : '';
}
