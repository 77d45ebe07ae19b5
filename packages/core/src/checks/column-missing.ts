import type { FieldKey } from '../model/fields.js';
import type { Check } from './check.js';

const origin: readonly FieldKey[] = ['origin.country', 'origin', 'origin.city', 'origin.admin1', 'route'];
const goal: readonly FieldKey[] = [
  'destination.country',
  'destination',
  'destination.city',
  'destination.admin1',
  'exploitation.country',
  'exploitation',
  'exploitation.city',
  'exploitation.admin1',
  'route',
];
/** What is good to have, each with the columns that give it. */
const wished: readonly (readonly [FieldKey, ...FieldKey[]])[] = [
  ['transit', 'route'],
  ['exploitationType'],
  ['industry'],
  ['cases', 'cases.min', 'cases.max'],
  ['period.start', 'period.end'],
];

/** A table without a column for something that is needed (error) or wished for (info). */
export const columnMissing: Check = {
  code: 'column-missing',
  severity: 'error',
  table({ table }, report) {
    const columns = [...table.columns, ...table.repeats.flatMap((group) => group.columns)];
    const present = new Set(columns.map(({ field }) => field));
    const lacks = (fields: readonly FieldKey[]) => !fields.some((field) => present.has(field));
    if (lacks(origin)) report({ field: 'origin.country', args: { fields: 'origin.country' } });
    if (lacks(goal)) report({ field: 'destination.country', args: { fields: 'destination.country, exploitation.country' } });
    const missing = wished.filter(lacks).map(([field]) => field);
    if (missing.length > 0) report({ severity: 'info', args: { fields: missing.join(', ') } });
  },
};
