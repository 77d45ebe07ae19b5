import { findLeaks, type RedactionPlan, type ReviewOptions, type Workbook } from '@routebook/core';
import { readWorkbook } from '@routebook/formats';
import type { Voice } from '../report/voice.js';
import type { RedactCall } from './redact-options.js';

const MOST_SHOWN = 8;

/** Why no copy can be made from this plan; undefined when one can. */
export function refusePlan(plan: RedactionPlan, headers: readonly string[], voice: Voice): string | undefined {
  const [refused] = plan.refused;
  if (plan.sheets.length === 0) return voice.label('rdNoTable');
  if (refused) return voice.label('rdRefused', { header: refused.asked, kind: refused.kind, option: `--keep "${refused.asked}"` });
  const [unknown] = plan.unknown;
  if (unknown !== undefined) return voice.label('rdUnknownHeader', { header: unknown, headers: headers.join(', ') });
  return plan.rows === 0 ? voice.label('rdNothingKept') : undefined;
}

/** Why a finished copy must not be handed on; undefined when nothing speaks against it. It is read as anybody would read it. */
export function refuseCopy(copy: Uint8Array, { to }: RedactCall, options: ReviewOptions, voice: Voice): string | undefined {
  // The name of the copy is the person's own choice, and no part of it.
  const read: Workbook = readWorkbook(copy, { file: `copy.${to}`, ...(to === 'csv' && { encoding: 'utf-8' }) });
  const leaks = findLeaks(read, options);
  if (leaks.length === 0) return undefined;
  const cells = leaks.slice(0, MOST_SHOWN).join(', ') + (leaks.length > MOST_SHOWN ? ' …' : '');
  return voice.label('rdLeak', { cells, option: '--map "…="' });
}
