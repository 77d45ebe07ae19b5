import type { CommandName } from './command-names.js';

/** What `routebook help COMMAND` prints; a command without a page shows the overview. */
export const helpPages: Partial<Record<CommandName, string>> = {
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
