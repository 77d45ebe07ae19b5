export { quote } from './checks/finding/quote.js';
export { exploitationTypes } from './codelists/exploitation-types.js';
export { industries } from './codelists/industries.js';
export { type RouteKind, routeKinds } from './codelists/kinds.js';
export {
  exploitationTypeMappings,
  industryMappings,
  type Mapping,
  recruitmentMappings,
} from './codelists/mappings.js';
export {
  type RecruitmentMethod,
  recruitmentMethods,
} from './codelists/recruitment.js';
export { type TransportMode, transportModes } from './codelists/transport.js';
export { compareReviews } from './compare/compare-reviews.js';
export type {
  ChangedRow,
  ComparedFile,
  Comparison,
  FieldChange,
  FieldValue,
  PairedBy,
  RouteAt,
  RowAt,
} from './compare/comparison.js';
export type { CellChange } from './fix/cell-changes.js';
export type { Decision, PlacedFinding } from './fix/decision.js';
export { decisionKeeper } from './fix/keep-decision.js';
export type { KeptDecision } from './fix/kept-choice.js';
export {
  type DecisionProblem,
  decisionsToKeep,
  joinDecisions,
  type ParsedDecisions,
  readDecisions,
} from './fix/kept-decisions.js';
export { joinPlaceDecisions, readPlaceDecision } from './fix/kept-places.js';
export {
  type Answers,
  type Decide,
  type Mended,
  mend,
  mendInRounds,
  type Round,
} from './fix/mend.js';
export { ownText } from './fix/own-text.js';
export { allLanguages } from './locales/all.js';
export { sentences as arabicSentences } from './locales/ar/sentences.js';
export type { ReportLabel } from './locales/en/labels.js';
export { sentences as englishSentences } from './locales/en/sentences.js';
export { sentences as spanishSentences } from './locales/es/sentences.js';
export { type CodeLabel, format } from './locales/format.js';
export { sentences as frenchSentences } from './locales/fr/sentences.js';
export type { Language } from './locales/language.js';
export type { Sentence, Sentences } from './locales/sentences.js';
export { sentences as swahiliSentences } from './locales/sw/sentences.js';
export {
  cellAddress,
  columnIndex,
  columnName,
  parseAddress,
} from './model/address.js';
export {
  type Cell,
  cellText,
  type DateCell,
  type ErrorCell,
  isBlank,
} from './model/cell.js';
export type {
  Args,
  Diagnostic,
  Edit,
  Fix,
  Severity,
} from './model/diagnostic.js';
export {
  type CodeListName,
  type FieldKey,
  type FieldKind,
  fieldKeys,
  fieldOf,
  isFieldKey,
  type PlaceRole,
} from './model/fields.js';
export {
  type Area,
  cellAt,
  cellKey,
  type Grid,
  gridFromRows,
  MAX_COLUMNS,
  type ReadingNotice,
  type Workbook,
} from './model/grid.js';
export { reviewJsonSchema, routeJsonSchema } from './model/json-schema.js';
export type { Candidate, Place } from './model/place.js';
export type {
  Basis,
  ColumnReview,
  Review,
  RowReview,
  SheetReview,
  Summary,
} from './model/review.js';
export { reviewSchema } from './model/review-schema.js';
export { type Route, routeSchema } from './model/route.js';
export { type PlaceDecision, type UndecidablePlace, undecidablePlaces } from './places/decided.js';
export { type Gazetteer, openGazetteer } from './places/gazetteer.js';
export { placeKey } from './places/place-key.js';
export type { PlaceTexts, Resolution } from './places/resolution.js';
export { createPlaceResolver, type PlaceResolver } from './places/resolver.js';
export { type SuggestOptions, suggestPlaces } from './places/suggest-places.js';
export type { Evidence } from './read/evidence.js';
export type { PlaceFact } from './read/facts.js';
export { type FindTablesOptions, findTables } from './read/find-tables.js';
export { type FoundHeader, findHeader } from './read/header.js';
export { type PhraseReader, phraseReader } from './read/header-phrase.js';
export {
  compileVocabulary,
  type HeaderWords,
  type Vocabulary,
} from './read/header-words.js';
export {
  type ColumnMapping,
  type MappingProblem,
  parseMapping,
  readMapping,
} from './read/mapping.js';
export { isReportSheet, OWN_TITLE, REPORT_SHEET } from './read/own-sheet.js';
export { findLeaks } from './redact/find-leaks.js';
export { planRedaction, type RedactionOptions } from './redact/plan-redaction.js';
export type { Reason, RedactionPlan, RefusedColumn, TakenOut } from './redact/redaction-plan.js';
export { type Applied, applyEdits, isSameCell } from './review/apply.js';
export {
  type FindingGroup,
  groupFindings,
  type ValueGroup,
} from './review/group.js';
export { listPlaces } from './review/list-places.js';
export { type Phrase, phrase } from './review/phrase.js';
export { review } from './review/review.js';
export { prepareLanguages, type ReviewOptions } from './review/tools.js';
export { version } from './review/version.js';
export { fold } from './text/fold.js';
export { looksLikeFormula } from './text/formula.js';
export { editDistance } from './text/similarity.js';
