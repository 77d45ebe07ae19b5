import type { Sentences } from '../sentences.js';

/** Why a file cannot be read at all. */
export const refusals: Sentences['codes'] = {
  'file-not-found': {
    what: 'There is no file of this name.',
    why: 'Nothing was read.',
    do: 'Check the name and the folder. Close the file in other programs if it was just saved.',
  },
  'file-is-a-folder': {
    what: 'This is a folder, not a file.',
    why: 'Nothing was read.',
    do: 'Choose a file inside it.',
  },
  'file-no-permission': {
    what: 'This file may not be opened by you.',
    why: 'Nothing was read.',
    do: 'Copy it to a folder of your own, or ask its owner to share it with you.',
  },
  'file-empty': {
    what: 'The file is empty.',
    why: 'It holds not a single character.',
    do: 'Save the sheet again, or look for another copy.',
  },
  'file-encrypted': {
    what: 'The file is locked with a password.',
    why: 'We cannot read it, and never ask for passwords.',
    do: 'In Excel: File > Info > Protect Workbook > Encrypt with Password, empty the box, OK. Save a copy, check the copy, then delete it.',
  },
  'file-damaged': {
    what: 'The file is damaged[ (in {part})].',
    why: 'A part of it is missing or broken. Reading only what is left could give wrong rows.',
    do: 'Open it in your spreadsheet program, let it repair the file, and save it under a new name. Or fetch another copy.',
  },
  'file-not-a-workbook': {
    what: 'This file is not a workbook[: it looks like {looksLike:word}].',
    why: 'Routes are read from spreadsheets only.',
    do: 'Choose a spreadsheet (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv or .tsv).',
  },
  'file-too-large': {
    what: 'The file is too large[: more than {allowed} {limit:word}].',
    why: 'Such files can make a computer stand still. Sometimes they are made for that.',
    do: 'Delete empty rows and columns below and beside the table, or split the file, and save it again.',
  },
  'file-forbidden-xml': {
    what: 'The file holds a part that no spreadsheet program writes[ (in {part})].',
    why: 'It could be made to harm a computer, so it is not read.',
    do: 'Do not open it if you do not know who sent it. If you do, open it and save it as a new .xlsx file.',
  },
  'file-format-not-supported': {
    what: 'This kind of file cannot be read[: {looksLike:word}].',
    why: 'Only .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv and .tsv files are read.',
    do: 'Open it in your spreadsheet program and save it as “Excel workbook (.xlsx)”.',
  },
  'file-reader-missing': {
    what: 'This is {looksLike:word}, and the part that reads such files is not installed here.',
    why: 'It is left out where it is not needed.',
    do: 'Save the sheet as “Excel workbook (.xlsx)”. Or let the person who looks after this program run: {install}',
  },
};
