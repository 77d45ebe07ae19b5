import { didYouMean } from '../closest.js';
import { commandNames, isCommandName } from '../command-names.js';
import { helpPages } from '../help-pages.js';
import type { Command } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

const overview = `routebook checks sheets of routes before they are shared. Nothing leaves this computer.

Check and mend
  routebook check FILE...                check sheets: .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv,
                                         folders, or -
  routebook annotate FILE -o COPY        a copy in which every finding is marked in its cell
  routebook fix FILE -o COPY             a copy in which what is surely wrong is mended, and a log
  routebook undo LOG                     takes the changes of a log back
  routebook redact FILE -o COPY          a copy without personal data
  routebook template -o FILE.xlsx        an empty sheet to fill in
  routebook diff OLD NEW                 new, changed and withdrawn rows since an earlier file

Look things up
  routebook place TEXT...                which place a text means, and how sure that is
  routebook places FILE...               every place of the sheets as it was understood, and a map
  routebook explain CODE                 what a finding means, why it matters, what to do
  routebook fields                       the fields that a column can hold
  routebook codes [LIST]                 the codes of exploitation types, industries, transport ...
  routebook schema [NAME]                JSON Schema of a route, or of a review
  routebook help [COMMAND]               this, or more on a command
  routebook version

Start with: routebook check my-sheet.xlsx
`;

/** Says how to call the command. */
export const help: Command = ([name], { out }) => {
  if (name !== undefined && !isCommandName(name)) throw new UsageError(`There is no command "${name}".${didYouMean(name, commandNames)}`);
  out((name !== undefined && helpPages[name]) || overview);
  return 0;
};
