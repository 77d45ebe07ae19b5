import { didYouMean } from '../closest.js';
import { commandNames, isCommandName } from '../command-names.js';
import type { Command } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

const overview = `routebook checks sheets of routes before they are shared. Nothing leaves this computer.

  routebook check FILE...      check sheets: .xlsx, .xlsm, .csv, .tsv, folders, or - for standard input
  routebook explain CODE       what a finding means, why it matters, what to do
  routebook fields             the fields that a column can hold
  routebook codes [LIST]       the codes of exploitation types, industries, transport, recruitment, kinds
  routebook schema [NAME]      JSON Schema of a route, or of a review
  routebook help [COMMAND]     this, or more on a command
  routebook version

Start with: routebook check my-sheet.xlsx
`;

const pages: Readonly<Record<string, string>> = {
  check: `routebook check FILE...

  --format NAME        text (default), json, csv, sarif or html
  --lang CODE          en (default), fr, es, sw or ar
  -o, --output FILE    write there instead of to the screen
  --quiet              only the verdict
  --strict             warnings count as errors in the exit status
  --max-issues N       list at most N findings; the figures stay exact

If the sheet is not read as you mean it:
  --sheet NAME         check this sheet only
  --header-row N       the row with the headings, as Excel shows it
  --map "Via 1=transit"    what a column holds; may be repeated; nothing after = leaves the column out
  --map FILE.json      the same, kept in a file
  --save-map           keep how the columns were read in FILE.routebook.json; the next check reads it
  --encoding NAME      of a text file: utf-8, windows-1252, macintosh ...

Exit status: 0 nothing stops sending, 1 errors found, 2 could not be read or wrong use.
`,
  explain: 'routebook explain CODE [--lang CODE]\n\nWhat a finding means, why it matters and what to do, with examples.\n',
  fields: 'routebook fields [--lang CODE]\n\nThe fields that a column can hold, for --map.\n',
  codes: 'routebook codes [LIST]\n\nThe codes of all lists, or of one: exploitationType, industry, transport, recruitment, kind.\n',
  schema:
    'routebook schema [route|review]\n\nThe JSON Schema of a route (default), or of what "routebook check --format json" prints for a file.\n',
};

/** Says how to call the command. */
export const help: Command = ([name], { out }) => {
  if (name !== undefined && !isCommandName(name)) throw new UsageError(`There is no command "${name}".${didYouMean(name, commandNames)}`);
  out((name !== undefined && pages[name]) || overview);
  return 0;
};
