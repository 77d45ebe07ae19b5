import type { Cases } from '../model/cases.js';
import type { CodeListName } from '../model/fields.js';

/** Missing, "unknown" and "none" are three different things; `unreadable` = something is written that is none of them. */
export type ReadingState = 'value' | 'blank' | 'unknown' | 'none' | 'unreadable';

interface Read {
  readonly state: ReadingState;
  /** The cell as it was written. */
  readonly raw: string;
  /** It says "not applicable" (state none) or "n/a" (state unknown, as it may also mean "not available"). */
  readonly notApplicable?: true;
}

/** A cell that tells how many. `value` is there when state is `value`. */
export interface CasesReading extends Read {
  readonly value?: Cases;
  /** The bounds stood the wrong way round ("15-10"); `value` has them mended. */
  readonly reversed?: boolean;
  /** The cell was turned into a date by the spreadsheet; the text it most likely was ("10-15"). */
  readonly wasDate?: string;
  /** The unit was written in the cell ("12 cases", "30 victims"). */
  readonly unitWritten?: boolean;
}

/** A month or year, or two of them. Never finer than a month. */
export interface PeriodReading extends Read {
  /** `YYYY` or `YYYY-MM`. */
  readonly start?: string;
  readonly end?: string;
  /** A day was written; it is dropped here. */
  readonly fine?: boolean;
  /** Day and month can be read either way and give different months: both readings. `start` is then the year alone. */
  readonly ambiguous?: readonly [string, string];
  /** It goes on ("since 2017"). */
  readonly open?: boolean;
  /** Written in the Ethiopian calendar and converted. */
  readonly calendar?: 'ethiopian';
}

/** A cell of codes: what was recognised, and what was not. */
export interface CodesReading extends Read {
  readonly codes: readonly string[];
  /** Words that belong to the other list (a type in the industry column, and the reverse), with their code there. */
  readonly moved: readonly { readonly list: CodeListName; readonly code: string; readonly text: string }[];
  /** Parts that were not recognised, each with up to three codes that come close. */
  readonly unmatched: readonly { readonly text: string; readonly suggestions: readonly string[] }[];
  /** Says only "human trafficking": the crime itself, not a type. */
  readonly crimeOnly?: boolean;
}

/** A cell that holds several places one after the other. */
export interface StopsReading extends Read {
  readonly stops: readonly string[];
  /** False when nothing in the cell says in which order they were passed ("Kampala and Juba"). */
  readonly ordered: boolean;
}

export interface TextReading extends Read {
  readonly value?: string;
}
