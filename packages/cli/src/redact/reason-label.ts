import type { Reason, ReportLabel } from '@routebook/core';

/** Labels of the reasons that have one of their own; the others are words that findings use too. */
const labels: Partial<Record<Reason, ReportLabel>> = {
  'not-used': 'rdWhyNotUsed',
  'hxl-tags': 'rdWhyNotUsed',
  organisation: 'rdWhyOrganisation',
  'record-number': 'rdWhyRecordNumber',
  'free-text': 'rdWhyFreeText',
  outside: 'rdWhyOutside',
  'not-understood': 'rdWhyNotUnderstood',
  'exact-day': 'rdWhyExactDay',
  workplace: 'rdWhyWorkplace',
  hidden: 'rdWhyHidden',
  joined: 'rdWhyTransit',
};

/** The label that says why something was taken out; undefined when the word of that name does. */
export function reasonLabel(reason: Reason): ReportLabel | undefined {
  return labels[reason];
}
