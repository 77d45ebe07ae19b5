// Written by .config/generate/checks.mjs: do not edit.
import type { Check } from './check.js';
import { casesEstimated } from './cases-estimated.js';
import { casesNotANumber } from './cases-not-a-number.js';
import { casesReversed } from './cases-reversed.js';
import { casesWasADate } from './cases-was-a-date.js';
import { casesZero } from './cases-zero.js';
import { cityNotInCountry } from './city-not-in-country.js';
import { codeUnknown } from './code-unknown.js';
import { columnDoubtful } from './column-doubtful.js';
import { columnMissing } from './column-missing.js';
import { columnTwice } from './column-twice.js';
import { columnUnmapped } from './column-unmapped.js';
import { countryMissing } from './country-missing.js';
import { csvQuoteOpen } from './csv-quote-open.js';
import { destinationAndExploitationMissing } from './destination-and-exploitation-missing.js';
import { encodingGuessed } from './encoding-guessed.js';
import { extensionWrong } from './extension-wrong.js';
import { formulaError } from './formula-error.js';
import { formulaNotCalculated } from './formula-not-calculated.js';
import { headerNotFound } from './header-not-found.js';
import { industryInTypeColumn } from './industry-in-type-column.js';
import { industryUnknown } from './industry-unknown.js';
import { invisibleCharacters } from './invisible-characters.js';
import { looksLikeFormulaInjection } from './looks-like-formula-injection.js';
import { mergedDataCell } from './merged-data-cell.js';
import { mojibake } from './mojibake.js';
import { nulBytesRemoved } from './nul-bytes-removed.js';
import { originMissing } from './origin-missing.js';
import { periodAmbiguous } from './period-ambiguous.js';
import { periodInTheFuture } from './period-in-the-future.js';
import { periodReversed } from './period-reversed.js';
import { periodTooFine } from './period-too-fine.js';
import { periodUnreadable } from './period-unreadable.js';
import { personalDataCell } from './personal-data-cell.js';
import { personalDataColumn } from './personal-data-column.js';
import { placeAmbiguous } from './place-ambiguous.js';
import { placeMisspelt } from './place-misspelt.js';
import { placeTooFine } from './place-too-fine.js';
import { placeUnknown } from './place-unknown.js';
import { placesSeveral } from './places-several.js';
import { repeatRowOrphan } from './repeat-row-orphan.js';
import { rowsMissing } from './rows-missing.js';
import { rowsNearlyAlike } from './rows-nearly-alike.js';
import { rowsNotRoutes } from './rows-not-routes.js';
import { sameRowTwice } from './same-row-twice.js';
import { sharedTextMissing } from './shared-text-missing.js';
import { sheetNotRead } from './sheet-not-read.js';
import { sheetSkipped } from './sheet-skipped.js';
import { tablesSeveral } from './tables-several.js';
import { transitOrderDoubtful } from './transit-order-doubtful.js';
import { transitRepeatsOriginOrDestination } from './transit-repeats-origin-or-destination.js';
import { transitTwice } from './transit-twice.js';
import { transitUnreadable } from './transit-unreadable.js';
import { typeAndIndustryDisagree } from './type-and-industry-disagree.js';
import { typeInIndustryColumn } from './type-in-industry-column.js';
import { typeNotSaid } from './type-not-said.js';
import { typeUnknown } from './type-unknown.js';
import { unitMixed } from './unit-mixed.js';
import { workbookHasComments } from './workbook-has-comments.js';
import { workbookHasMacros } from './workbook-has-macros.js';

/** All checks, sorted by code. */
export const allChecks: readonly Check[] = [
  casesEstimated,
  casesNotANumber,
  casesReversed,
  casesWasADate,
  casesZero,
  cityNotInCountry,
  codeUnknown,
  columnDoubtful,
  columnMissing,
  columnTwice,
  columnUnmapped,
  countryMissing,
  csvQuoteOpen,
  destinationAndExploitationMissing,
  encodingGuessed,
  extensionWrong,
  formulaError,
  formulaNotCalculated,
  headerNotFound,
  industryInTypeColumn,
  industryUnknown,
  invisibleCharacters,
  looksLikeFormulaInjection,
  mergedDataCell,
  mojibake,
  nulBytesRemoved,
  originMissing,
  periodAmbiguous,
  periodInTheFuture,
  periodReversed,
  periodTooFine,
  periodUnreadable,
  personalDataCell,
  personalDataColumn,
  placeAmbiguous,
  placeMisspelt,
  placeTooFine,
  placeUnknown,
  placesSeveral,
  repeatRowOrphan,
  rowsMissing,
  rowsNearlyAlike,
  rowsNotRoutes,
  sameRowTwice,
  sharedTextMissing,
  sheetNotRead,
  sheetSkipped,
  tablesSeveral,
  transitOrderDoubtful,
  transitRepeatsOriginOrDestination,
  transitTwice,
  transitUnreadable,
  typeAndIndustryDisagree,
  typeInIndustryColumn,
  typeNotSaid,
  typeUnknown,
  unitMixed,
  workbookHasComments,
  workbookHasMacros,
];
