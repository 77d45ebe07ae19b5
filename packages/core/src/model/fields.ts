/** What kind of text a field holds; decides which reader reads its cells. */
export type FieldKind = 'city' | 'country' | 'admin1' | 'place' | 'transit' | 'route' | 'code' | 'cases' | 'count' | 'period' | 'text';

export type PlaceRole = 'origin' | 'destination' | 'exploitation';
export type CodeListName = 'exploitationType' | 'industry' | 'transport' | 'recruitment' | 'kind';

interface Field {
  readonly kind: FieldKind;
  readonly role?: PlaceRole;
  readonly list?: CodeListName;
  /** Several columns may carry it, in the order of travel or of the sheet. */
  readonly many?: true;
}

/** The one table of fields. Its keys are used everywhere: column maps, diagnostics, JSON. */
export const fields = {
  'origin.city': { kind: 'city', role: 'origin' },
  'origin.country': { kind: 'country', role: 'origin' },
  'origin.admin1': { kind: 'admin1', role: 'origin' },
  origin: { kind: 'place', role: 'origin' },
  'destination.city': { kind: 'city', role: 'destination' },
  'destination.country': { kind: 'country', role: 'destination' },
  'destination.admin1': { kind: 'admin1', role: 'destination' },
  destination: { kind: 'place', role: 'destination' },
  'exploitation.city': { kind: 'city', role: 'exploitation' },
  'exploitation.country': { kind: 'country', role: 'exploitation' },
  'exploitation.admin1': { kind: 'admin1', role: 'exploitation' },
  exploitation: { kind: 'place', role: 'exploitation' },
  transit: { kind: 'transit', many: true },
  route: { kind: 'route' },
  exploitationType: { kind: 'code', list: 'exploitationType', many: true },
  industry: { kind: 'code', list: 'industry', many: true },
  cases: { kind: 'cases' },
  'cases.min': { kind: 'count' },
  'cases.max': { kind: 'count' },
  'period.start': { kind: 'period' },
  'period.end': { kind: 'period' },
  transport: { kind: 'code', list: 'transport', many: true },
  recruitment: { kind: 'code', list: 'recruitment', many: true },
  kind: { kind: 'code', list: 'kind' },
  organisation: { kind: 'text' },
  recordId: { kind: 'text' },
  notes: { kind: 'text' },
} as const satisfies Record<string, Field>;

export type FieldKey = keyof typeof fields;
export const fieldKeys = Object.keys(fields) as FieldKey[];

export function fieldOf(key: FieldKey): Field {
  return fields[key];
}

export function isFieldKey(text: string): text is FieldKey {
  return Object.hasOwn(fields, text);
}
