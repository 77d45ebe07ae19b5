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
  annotate: `routebook annotate FILE [-o COPY]

Gives your own file back with everything that was found marked: coloured cells with notes, and a sheet "Routebook" that lists it all with a
link to each cell. Of a text table (.csv) two columns say it. Your own cells, colours and notes stay as they are.

  -o, --output COPY    the copy; without it FILE.checked.xlsx beside the file
  --force              write over a copy that is there
  --clear              take exactly these marks out again; the copy is then FILE.cleared.xlsx
  --lang CODE          en (default), fr, es, sw or ar

How the sheet is read is said as for "check": --sheet, --header-row, --map, --encoding.

Marking a marked file again replaces the marks. The copy can be checked as it is: the marks are not taken for data.
Exit status: 0 nothing stops sending, 1 errors found, 2 could not be read or wrong use.
`,
  fix: `routebook fix FILE -o COPY

Writes a copy in which what is surely wrong is mended, and a log of every change. Your own file is never changed.

  -o, --output COPY    the copy; it ends as the file does: .xlsx, .xlsm, .csv. Of .xls, .xlsb, .ods it is .xlsx
  -i, --interactive    ask for what needs a person: one question for each distinct value
  --decisions FILE.json    make the decisions that are kept there; with --interactive, add the new ones
  --log FILE           the log; without it COPY.routebook-log.json. It holds what stood in your sheet
  --dry-run            say what would be mended, and write nothing
  --force              write over a copy that is there; not needed while nobody has changed it
  --lang CODE          en (default), fr, es, sw or ar

How the sheet is read is said as for "check": --sheet, --header-row, --map, --encoding.

Exit status: 0 nothing stops sending, 1 errors are left, 2 could not be read or wrong use, 130 stopped by Ctrl-C.
`,
  undo: `routebook undo LOG [FILE]

Takes back what "routebook fix" changed, cell by cell, where nobody has changed the cell since. The file is the one beside the log, if none
is named.

  -o, --output FILE    write there instead of over the file
  --force              write over another file that is there
  --lang CODE          en (default), fr, es, sw or ar

Exit status: 0 done, 2 nothing was changed.
`,
  redact: `routebook redact FILE -o COPY.xlsx

A copy that can be handed on, and a list of what was taken out. Only what is known to be harmless is kept: rows of routes, columns of
route fields, and in them cells whose every word is known. Nothing else of the file comes along.

  -o, --output FILE    the copy: .xlsx, or .csv for one sheet
  --keep HEADER        keep this column too; cells that look personal are still cleared; may be repeated
  --list FILE.json     write the list of what was taken out there
  --force              write over a copy and a list that are there
  --lang CODE          en (default), fr, es, sw or ar

How the sheet is read is said as for "check": --sheet, --header-row, --map, --encoding.

Look at the copy before you hand it on. Exit status: 0 written, 2 nothing was written.
`,
  template: `routebook template -o FILE.xlsx [--lang CODE]

A sheet to fill in, for those who keep none yet: headings with notes, lists to choose from, an example that is not counted.

  -o, --output FILE    .xlsx, or .csv without notes and lists
  --lang CODE          en (default), fr, es, sw or ar
  --force              write over a file that is there

Exit status: 0 written, 2 nothing was written.
`,
  diff: `routebook diff OLD NEW

What is new, changed and withdrawn in NEW against OLD, such as last month's file. Rows are compared by what they say as routes: layout,
order, language and spelling may differ. Rows that only moved are the same.

  --format NAME        text (default) or json
  --lang CODE          en (default), fr, es, sw or ar

How both sheets are read is said as for "check": --sheet, --header-row, --map, --encoding.

Exit status: 0 compared, 2 a file could not be read or wrong use.
`,
  place: `routebook place TEXT...

Which place each text means, how sure that is and why; what else it could be; and what is asked where it is not clear. For example:
routebook place "Busia (UG side)"

  -                    the lines of standard input, a place each; a text that comes again is told once
  --country NAME       what stands in the country column beside it: Uganda or UG
  --region NAME        what stands in the column of regions
  --decisions FILE.json    follow what is kept there, as "fix" does
  --means PLACE        keep in that file that the text means this place: place Dar --means "Dar es Salaam, Tanzania" --decisions FILE.json
  --format NAME        text (default) or json
  --lang CODE          en (default), fr, es, sw or ar

Exit status: 0 all are understood, 1 something is asked or not found, 2 wrong use.
`,
  places: `routebook places FILE...

Every different place text in the routes of the sheets: what was understood, how often it is written and as what. Those that need a person
come first: not found, asked, misspelt.

  --format NAME        text (default), json or csv
  -o, --output FILE    write the table there instead of to the screen
  --picture FILE.svg   draw a map of the towns
  --decisions FILE.json    what texts of places mean, as "place" and "fix" keep it; "check", "annotate" and "diff" take it too
  --lang CODE          en (default), fr, es, sw or ar

How the sheets are read is said as for "check": --sheet, --header-row, --map, --encoding.

The map shows every town, also where one person comes from: it is for you, not to be published.
Exit status: 0 all are understood, 1 something is asked or not found, 2 a file could not be read or wrong use.
`,
  explain: 'routebook explain CODE [--lang CODE]\n\nWhat a finding means, why it matters and what to do, with examples.\n',
  fields: 'routebook fields [--lang CODE]\n\nThe fields that a column can hold, for --map.\n',
  codes: 'routebook codes [LIST]\n\nThe codes of all lists, or of one: exploitationType, industry, transport, recruitment, kind.\n',
  schema:
    'routebook schema [route|review]\n\nThe JSON Schema of a route (default), or of what "routebook check --format json" prints for a file.\n',
};
