import type { Sentences } from '../sentences.js';

/** What each finding of a check says. */
export const findings: Sentences['codes'] = {
  'header-not-found': {
    what: 'No table of routes was found in this file.',
    why: 'Without a row of headings such as “Origin country”, “Destination”, “Cases”, no row can be read or sent.',
    do: 'Check that this is the right file. Give each column a heading in one row, with the rows of data right below it.',
  },
  'rows-missing': {
    what: 'A table was found, but it holds no rows of routes.',
    why: 'Nothing can be read or sent from it.',
    do: 'Check that this is the right file, and that the rows stand right below the headings. If there was nothing to report, leave it.',
  },
  'column-missing': {
    what: 'No column for {fields:field} was found.',
    why: 'A row can be sent when its country of origin and a country of destination or of exploitation are known. All else makes it more useful.',
    do: 'If the sheet has it under another heading, choose that column. If it is not known, leave it out.',
  },
  'column-doubtful': {
    what: 'Column {column} (“{header}”) was taken for {field:field}[, but it could also be {rival:field}].',
    why: 'If that is wrong, every row says something wrong.',
    do: 'Choose what the column holds.',
  },
  'column-twice': {
    what: 'Columns {other} and {column} both look like {field:field}. Only {other} is used.',
    why: 'If the wrong one is used, the rows say something wrong.',
    do: 'Choose the column to use, and leave the other out.',
  },
  'column-unmapped': {
    what: 'Column {column}[ (“{header}”)] is not used and will not be sent.',
    why: 'Only what describes routes leaves your computer.',
    do: 'Nothing, unless it tells something about the route: then choose what it holds.',
  },
  'origin-missing': {
    what: 'The country of origin is not known[ (the sheet says “{text}”)].',
    why: 'A route needs a beginning. Without it the row cannot be sent.',
    do: 'Write the country that the person left. If nobody knows it, leave the row as it is: it stays with you.',
  },
  'destination-and-exploitation-missing': {
    what: 'Neither the country of destination nor the country of exploitation is known[ (the sheet says “{text}”)].',
    why: 'A route needs an end. Without one of the two the row cannot be sent.',
    do: 'Write the country where the person was to go, or where the exploitation happened. If nobody knows, leave the row as it is: it stays with you.',
  },
  'place-unknown': {
    what: '“{text}” is not a place that we know.',
    why: 'A place that is not understood cannot be counted or put on a map.',
    do: 'Check the spelling. If it is a small place, add the country, and the nearest town if you may share it.',
  },
  'place-misspelt': {
    what: '“{text}” looks like a misspelling[ of “{suggestion}”].',
    why: 'The same place written in two ways is counted as two.',
    do: 'Choose the place that is meant, or correct it yourself.',
  },
  'place-ambiguous': {
    what: '“{text}” is not clear enough[. It can be: {candidates}].',
    why: 'If we guessed, the route could lead to the wrong country.',
    do: 'Choose the place that is meant, or add its country.',
  },
  'city-not-in-country': {
    what: '“{text}” is not known in {country}[. It is known in: {found}].',
    why: 'One of the two is likely wrong. Until it is mended, only the country is counted.',
    do: 'Correct the city or the country. If both are right (a small place), leave them.',
  },
  'country-missing': {
    what: 'The country of “{city}” is blank. It is {country}.',
    why: 'With its country a place is understood by everybody.',
    do: 'Write the country, or leave it: the row is read as {country}.',
  },
  'place-too-fine': {
    what: 'This cell is more exact than a town: it names a {kind:word}.',
    why: 'It could lead someone to the door of a survivor or of the people who help. It must not leave your computer.',
    do: 'Keep only the town[: “{keep}”]. Your notes can stay in a file that you do not share.',
  },
  'places-several': {
    what: 'This cell names {count|# place|# places}: {places}.',
    why: 'We cannot tell how many people went to which, so none of them is counted.',
    do: 'Keep one place, or give each its own row with its own number of cases.',
  },
  'transit-repeats-origin-or-destination': {
    what: '“{text}” is given as a place on the way, and also as the {role:word}.',
    why: 'The route seems to go in a circle, and one place is counted twice.',
    do: 'Take it out of the places on the way, unless the person really came back there.',
  },
  'transit-twice': {
    what: '“{text}” stands twice in a row among the places on the way.',
    why: 'One place is counted twice, and a leg of the journey leads nowhere.',
    do: 'Take one out, unless another place is missing between them.',
  },
  'transit-order-doubtful': {
    what: 'The order of these places is not clear: {text}.',
    why: 'The order shows which way people travel. We take the order in which they are written.',
    do: 'If you know the order, write it with signs such as “Kampala > Juba”. If not, leave it.',
  },
  'transit-unreadable': {
    what: 'No places can be read from “{text}”.',
    why: 'The route is kept, but without the places that people passed.',
    do: 'Write the names of the places with signs between them: Kampala > Juba.',
  },
  'cases-not-a-number': {
    what: '“{text}” is not a number of cases that we can read.',
    why: 'The route is kept, but its people are not counted.',
    do: 'Write a number or a range: 12, 10-15, about 20, 30+. If it is not known, leave the cell blank.',
  },
  'cases-estimated': {
    what: '“{text}” was read as an estimate: {min}[ to {max}][ {open:word}].',
    why: 'An estimate is welcome. It is kept as an estimate and never made into an exact number.',
    do: 'Nothing, if that is right.',
  },
  'cases-reversed': {
    what: 'The range “{text}” runs from high to low.',
    why: 'It was read as {mended}, but it may be a typing mistake.',
    do: 'Write {mended}, or the right numbers.',
  },
  'cases-was-a-date': {
    what: 'The spreadsheet has turned this number into a date. It was probably “{text}”.',
    why: 'A date cannot be counted.',
    do: 'Choose “{text}”, or type the number again with “to”: 10 to 15.',
  },
  'cases-zero': {
    what: 'The number of cases is 0.',
    why: 'A route that nobody travelled does not belong in the statistics.',
    do: 'Write the number, leave the cell blank if it is not known, or take the row out.',
  },
  'unit-mixed': {
    what: 'Some cells count persons ({persons}), others cases ({cases}) or incidents ({incidents}).',
    why: 'They cannot be added up: one incident can be many persons.',
    do: 'Count persons in every row if you can.',
  },
  'type-unknown': {
    what: '“{text}” is not a type of exploitation that we know[. It may be: {suggestions:code}].',
    why: 'The row is kept, but it is not counted under any type.',
    do: 'Choose the type that fits. If none fits, write “other”.',
  },
  'type-not-said': {
    what: '“{text}” names the crime, not the type of exploitation.',
    why: 'Help differs for forced labour, sexual exploitation or forced marriage. The type is counted as unknown.',
    do: 'Write the type if you know it. If not, leave it.',
  },
  'type-in-industry-column': {
    what: '“{text}” is a type of exploitation. It was counted as “{code:code}” although it stands in the column for industries.',
    why: 'Type and industry answer two questions: what was done, and where people had to work.',
    do: 'Nothing, if that is right.',
  },
  'industry-in-type-column': {
    what: '“{text}” is an industry. It was counted as “{code:code}” although it stands in the column for types.',
    why: 'Type and industry answer two questions: what was done, and where people had to work.',
    do: 'Nothing, if that is right. Add the type of exploitation if you know it.',
  },
  'industry-unknown': {
    what: '“{text}” is not an industry that we know[. It may be: {suggestions:code}].',
    why: 'The row is kept, but it is not counted under any industry.',
    do: 'Choose the industry that fits. If none fits, write “other”.',
  },
  'code-unknown': {
    what: '“{text}” is not a word that we know here[. It may be: {suggestions:code}].',
    why: 'The row is kept, but this part of it is not counted.',
    do: 'Choose what fits. If nothing fits, write “other”.',
  },
  'type-and-industry-disagree': {
    what: '“{type:code}” and “{industry:code}” rarely go together.',
    why: 'One of the two may stand in the wrong row, or one more type is missing.',
    do: 'Check the row. If both are right, leave them.',
  },
  'period-too-fine': {
    what: '{count|# date in this column names|# dates in this column name} the day.',
    why: 'An exact day, with a place, can tell who a person is. Only the month is sent.',
    do: 'Nothing: the day stays with you. You can also write only the month.',
  },
  'period-in-the-future': {
    what: '{period} has not come yet.',
    why: 'It is probably a typing mistake, and puts the route in the wrong year.',
    do: 'Correct the month or year.',
  },
  'period-reversed': {
    what: 'The period ends ({end}) before it starts ({start}).',
    why: 'One of the two is wrong.',
    do: 'Correct the month or year.',
  },
  'period-unreadable': {
    what: '“{text}” is not a month or year that we can read.',
    why: 'The route is kept, but not counted in any year.',
    do: 'Write a month or a year: 2019-08, August 2019 or 2019.',
  },
  'period-ambiguous': {
    what: '“{text}” can mean {one} or {other}.',
    why: 'Some people write the day first, others the month.',
    do: 'Choose the month that is meant.',
  },
  'same-row-twice': {
    what: 'Row {row} says the same as row {other}.',
    why: 'If it is the same case, its people are counted twice.',
    do: 'If it is a copy, clear it. If these are different people, leave both.',
  },
  'rows-nearly-alike': {
    what: 'Row {row} is nearly the same as row {other}.',
    why: 'One of them may be a correction of the other. Then people are counted twice.',
    do: 'Compare the two rows. If both are right, leave them.',
  },
  'formula-error': {
    what: 'This cell shows the error {error} instead of a value.',
    why: 'Its formula gives no result, so nothing can be read here.',
    do: 'Mend the formula, or type the value.',
  },
  'formula-not-calculated': {
    what: 'This cell holds a formula, but the file does not hold its result.',
    why: 'We never calculate formulas, so the cell is read as blank.',
    do: 'Open the file in your spreadsheet program, save it, and check it again.',
  },
  'merged-data-cell': {
    what: 'The cells {area} are merged. All {count} rows are read as saying the same.',
    why: 'If only the first row is meant, the others say something wrong.',
    do: 'Nothing, if that is right. If not, take the cells apart.',
  },
  'rows-not-routes': {
    what: '{count|Row|Rows} {rows} passed over: {reason:word}.',
    why: 'Only rows that describe a route are counted and sent.',
    do: 'Nothing, if that is right.',
  },
  'repeat-row-orphan': {
    what: 'This row of the sheet “{sheet}” belongs to no row of the main sheet.',
    why: 'What it says is lost: it cannot be joined to a route.',
    do: 'Check its number in the column “_parent_index”.',
  },
  'sheet-skipped': {
    what: 'The sheet “{sheet}” was passed over: {reason:word}.',
    why: 'Nothing on it is checked or sent.',
    do: 'Nothing, if that is right. If it holds routes, make it visible or choose it.',
  },
  'tables-several': {
    what: 'The sheet “{sheet}” holds {count|# table|# tables}. Each was checked by itself.',
    why: 'A table that is only a summary would be counted twice.',
    do: 'Nothing, if all of them hold routes. If not, move the others to another sheet.',
  },
  'encoding-guessed': {
    what: 'The file does not say how its letters are stored. They were read as {encoding}.',
    why: 'If that is wrong, letters such as é or ü look strange and places are not found.',
    do: 'Look at a name with such a letter. If it is wrong, save the file as .xlsx, or as “CSV UTF-8”.',
  },
  'extension-wrong': {
    what: 'The name of the file ends in {extension}, but it is {format}.',
    why: 'It was read as what it is. Other programs may refuse it.',
    do: 'Nothing. You may want to rename it.',
  },
  'csv-quote-open': {
    what: 'A quotation mark is opened[ in row {row}] and never closed.',
    why: 'The rows after it may have run together into one cell.',
    do: 'Close or remove the quotation mark, or save the sheet as .xlsx.',
  },
  'sheet-not-read': {
    what: 'The sheet “{sheet}” holds no cells[ ({kind:word})], so it was passed over.',
    why: 'Nothing on it is checked or sent.',
    do: 'Nothing.',
  },
  'shared-text-missing': {
    what: '{count|# cell|# cells} of the sheet “{sheet}” lost the text in the file, and were read as blank.',
    why: 'Something is missing that was once written there.',
    do: 'Open the file in your spreadsheet program, look at the sheet, save it, and check it again.',
  },
  'nul-bytes-removed': {
    what: 'The file held {count|# character that no text holds. It was|# characters that no text holds. They were} taken out.',
    why: 'The file may be damaged, and what stands beside them wrong.',
    do: 'Save the sheet again as .xlsx, or fetch another copy, and check it again.',
  },
  'workbook-has-comments': {
    what: 'The sheet “{sheet}” has {count|# comment|# comments} on its cells.',
    why: 'Comments often hold names or stories. They are never sent from here, but they travel with the file if you share it.',
    do: 'Read them, and delete those about people, before you give the file to anybody.',
  },
  'workbook-has-macros': {
    what: 'The workbook has macros.',
    why: 'Macros are small programs. They are never run here.',
    do: 'Nothing.',
  },
  'personal-data-column': {
    what: 'Column {column}[ (“{header}”)] holds personal data: {kind:word}.',
    why: 'It can put survivors, their families and you in danger. Personal data must not leave your computer.',
    do: 'Leave the column out of what is sent. It stays in your own file.',
  },
  'personal-data-cell': {
    what: 'This cell holds personal data: {kind:word}.',
    why: 'It can put survivors, their families and you in danger. Personal data must not leave your computer.',
    do: 'Take it out of the cell, or clear the cell.',
  },
  'invisible-characters': {
    what: 'This cell holds characters that cannot be seen.',
    why: 'They come with copied text. A name with them looks right, but is not found.',
    do: 'Take them out. What you see stays the same.',
  },
  mojibake: {
    what: 'Letters in this cell are broken[: “{text}”][. It was probably “{suggestion}”].',
    why: 'They were stored in one way and read in another. Places with broken letters are not found.',
    do: 'Write the word again[, or choose “{suggestion}”].',
  },
  'looks-like-formula-injection': {
    what: 'This cell is text that a spreadsheet program could run as a formula.',
    why: 'Such cells are used to steal data or harm a computer when the file is opened.',
    do: 'If you did not write it yourself, clear it. Do not click on it.',
  },
};
