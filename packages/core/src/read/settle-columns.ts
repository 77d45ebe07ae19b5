import { type FieldKey, fieldOf, type PlaceRole } from '../model/fields.js';
import type { Draft } from './column-draft.js';
import { type Content, fieldOfContent } from './evidence.js';
import { placeField } from './field-guess.js';

/** What a column holds, asked only when it matters. */
export type ContentReader = (column: number) => Content | undefined;

const ROLES: readonly PlaceRole[] = ['origin', 'destination', 'exploitation'];
const PLACES = new Set(['city', 'country', 'admin1', 'place', 'transit']);

function isPlace(field: FieldKey | null): boolean {
  return field !== null && PLACES.has(fieldOf(field).kind);
}

/** The place that the column before speaks of: "Country of origin" | "City". */
function roleBefore(draft: Draft, before: Draft | undefined): PlaceRole | undefined {
  if (!before?.field || before.label.groups.join() !== draft.label.groups.join()) return undefined;
  return fieldOf(before.field).role;
}

/** "City" or "Country" alone: the role of the column before, else the first role that says nothing of the kind yet. Always asked. */
export function placeLooseParts(drafts: readonly Draft[]): void {
  const taken = new Set(drafts.map(({ field }) => field));
  const byColumn = new Map(drafts.map((draft) => [draft.label.column, draft]));
  for (const draft of drafts) {
    const { part } = draft;
    if (part === undefined || draft.field !== null) continue;
    const before = roleBefore(draft, byColumn.get(draft.label.column - 1));
    const free = ROLES.filter((role) => !taken.has(placeField(role, part)) && (role === before || !taken.has(role)));
    const first = before && free.includes(before) ? before : free[0];
    if (!first) continue;
    const second = free.find((role) => role !== first);
    draft.field = placeField(first, part);
    draft.confidence = before === first ? 0.7 : 0.55;
    if (second) draft.rival = placeField(second, part);
    taken.add(draft.field);
  }
}

/** One heading over two columns, "Origin" | "Origin": the one that holds countries is its country, the one that holds towns its city. */
export function splitSharedHeaders(drafts: readonly Draft[], contentOf: ContentReader): void {
  for (const role of ROLES) {
    const same = drafts.filter((draft) => draft.field === role && draft.by !== 'given' && draft.twinOf === undefined);
    const contents = same.map(({ label }) => (same.length === 2 ? contentOf(label.column) : undefined));
    if (!contents.includes('country') || !contents.includes('city')) continue;
    same.forEach((draft, at) => {
      Object.assign(draft, {
        field: placeField(role, contents[at] as 'country' | 'city'),
        confidence: Math.min(draft.confidence, 0.85),
        rival: role,
      });
    });
  }
}

/** "Origin" beside "Origin country" is its city; beside "Origin city" it is its country. It is no surer than what stands beside it. */
export function splitWholePlaces(drafts: readonly Draft[], contentOf: ContentReader): void {
  const trust = new Map<FieldKey, number>();
  for (const { field, confidence } of drafts) if (field !== null) trust.set(field, Math.max(confidence, trust.get(field) ?? 0));
  for (const draft of drafts) {
    if (draft.by === 'given' || draft.field === null || fieldOf(draft.field).kind !== 'place') continue;
    const role = draft.field as PlaceRole;
    const country = trust.get(`${role}.country`);
    const city = trust.get(`${role}.city`);
    if ((country === undefined) === (city === undefined)) continue;
    const isCity = country !== undefined;
    const agrees = contentOf(draft.label.column) === (isCity ? 'city' : 'country');
    draft.rival = role;
    draft.field = isCity ? `${role}.city` : `${role}.country`;
    draft.confidence = Math.min(draft.confidence, country ?? city ?? 0, isCity || agrees ? 0.85 : 0.7);
  }
}

/** "Exploitation" alone is the type where the places are known, and the place where the type is. */
export function settleExploitation(drafts: readonly Draft[], contentOf: ContentReader): void {
  const fields = new Set(drafts.map(({ field }) => field));
  const placesKnown = fields.has('exploitation.city') || fields.has('exploitation.country');
  const typeKnown = fields.has('exploitationType');
  for (const draft of drafts) {
    if (draft.field !== 'exploitation' || draft.rival !== 'exploitationType') continue;
    const content = contentOf(draft.label.column);
    if (content === 'exploitationType' || (content === undefined && placesKnown && !typeKnown)) {
      Object.assign(draft, { field: 'exploitationType', rival: 'exploitation', confidence: 0.85 });
    } else if (content === 'country' || content === 'city' || (content === undefined && typeKnown)) {
      draft.confidence = 0.85;
    }
  }
}

function contradicts(field: FieldKey, content: Content): boolean {
  const { kind } = fieldOf(field);
  if (isPlace(field) || kind === 'route') return content === 'count' || content === 'period';
  // Not dates: spreadsheets turn "10-15" into one.
  if (kind === 'cases' || kind === 'count') return content === 'country' || content === 'city';
  return kind === 'period' && (content === 'country' || content === 'city');
}

function agrees(field: FieldKey, content: Content): boolean {
  const { kind } = fieldOf(field);
  if (kind === 'cases' || kind === 'count') return content === 'count';
  return fieldOfContent(content) === field || content === kind;
}

/** What a column holds makes a doubtful word sure, and a word that it contradicts doubtful. "From" over dates is a period. */
export function confirmByContent(drafts: readonly Draft[], contentOf: ContentReader): void {
  for (const draft of drafts) {
    if (draft.field === null || !['words', 'similar-words'].includes(draft.by) || draft.twinOf !== undefined) continue;
    const content = contentOf(draft.label.column);
    if (content === undefined) continue;
    if (draft.bareEnd && content === 'period') {
      Object.assign(draft, { field: draft.field.startsWith('origin') ? 'period.start' : 'period.end', confidence: 0.85, rival: undefined });
    } else if (contradicts(draft.field, content)) draft.confidence = Math.min(draft.confidence, 0.6);
    else if (agrees(draft.field, content) && draft.confidence >= 0.55 && (!draft.rival || fieldOf(draft.field).kind === 'code')) {
      draft.confidence = Math.max(draft.confidence, 0.85);
    }
  }
}

/** Words failed: what the column holds decides, and a person is asked. */
export function mapByContent(drafts: readonly Draft[], contentOf: ContentReader): void {
  const taken = new Set(drafts.map(({ field }) => field));
  for (const draft of drafts) {
    if (draft.by !== 'nothing' || draft.field !== null) continue;
    const content = contentOf(draft.label.column);
    if (content === undefined) continue;
    const field = fieldOfContent(content);
    if (field === undefined) draft.part = content === 'country' ? 'country' : 'city';
    else if (taken.has(field)) continue;
    else Object.assign(draft, { field, confidence: draft.header === '' ? 0.55 : 0.65 });
    draft.by = 'content';
    taken.add(field ?? null);
  }
}
