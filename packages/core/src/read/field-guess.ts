import { type FieldKey, fieldOf, type PlaceRole } from '../model/fields.js';
import type { Idea } from './header-words.js';

/** What the words of a header say: ideas, roles in the order of the words, fields named outright, and how much was not understood. */
export interface Said {
  readonly ideas: ReadonlySet<Idea>;
  readonly roles: readonly Idea[];
  readonly fields: readonly { readonly field: FieldKey; readonly sure: boolean }[];
  /** Words that are not known. */
  readonly unknown: number;
  /** A word was recognised although it is misspelt. */
  readonly similar: boolean;
  readonly words: number;
  /** The words as they were recognised. */
  readonly text: string;
}

export type Part = 'city' | 'country' | 'admin1' | 'place';

/** What a header most likely means. */
export interface FieldGuess {
  readonly field: FieldKey | null;
  /** 0..1; with `field` null: how sure it is that this is no part of a route. */
  readonly confidence: number;
  readonly rival?: FieldKey;
  /** A part of a place without saying of which ("City"), or which part of the places on the way ("Transit city"). */
  readonly part?: Part;
  readonly similar: boolean;
  /** At least one word says something. */
  readonly known: boolean;
  /** What it said, to be joined with what stands above it. */
  readonly said: Said;
}

type Choice = Pick<FieldGuess, 'field' | 'confidence' | 'rival' | 'part'>;
const PLACE_ROLES: readonly Idea[] = ['origin', 'destination', 'exploitation'];

/** City and country together are a whole place; a town in a district is a town. */
function partOf(ideas: ReadonlySet<Idea>): Part | undefined {
  if (ideas.has('city')) return ideas.has('country') ? 'place' : 'city';
  if (ideas.has('country')) return ideas.has('admin1') ? 'place' : 'country';
  if (ideas.has('admin1')) return 'admin1';
  return ideas.has('place') ? 'place' : undefined;
}

/** The field of a role and a part of a place: origin + city -> origin.city. */
export function placeField(role: PlaceRole, part: Part | undefined): FieldKey {
  return part === undefined || part === 'place' ? role : `${role}.${part}`;
}

function otherThings({ ideas, fields }: Said): Choice | undefined {
  if (ideas.has('other')) return { field: null, confidence: 0.9 };
  if (ideas.has('nationality')) return { field: null, confidence: 0.6, rival: 'origin.country' };
  const about = fields[0]?.field;
  if (about === 'organisation' && (partOf(ideas) !== undefined || ideas.has('type') || ideas.has('date')))
    return { field: null, confidence: 0.8 };
  return undefined;
}

function namedFields(said: Said): Choice | undefined {
  const [first, second] = said.fields;
  if (!first) return undefined;
  const part = partOf(said.ideas);
  if (first.field === 'recruitment' && (part !== undefined || said.ideas.has('date'))) {
    return said.ideas.has('date') ? { field: 'period.start', confidence: 0.65 } : { field: placeField('origin', part), confidence: 0.55 };
  }
  if (said.ideas.has('date') && isPlace(first.field)) return { field: 'period.start', confidence: 0.6 };
  if (!first.sure) return roleBeside(said) ?? dates(said) ?? { field: first.field, confidence: 0.6 };
  if (first.field === 'industry' && said.roles.includes('exploitation') && said.ideas.has('type')) {
    return { field: first.field, confidence: 0.8, rival: 'exploitationType' };
  }
  if (second && second.field !== first.field) return { field: first.field, confidence: 0.8, rival: second.field };
  if (part !== undefined && said.roles.length > 0 && !first.field.includes('.') && first.field !== 'route') return roleBeside(said);
  if (isRole(first.field) && part !== undefined)
    return { field: placeField(first.field, part), confidence: part === 'place' ? 0.97 : 0.93 };
  return { field: bounded(first.field, said.ideas), confidence: 0.97 };
}

function isRole(field: FieldKey): field is PlaceRole {
  return fieldOf(field).kind === 'place';
}

function isPlace(field: FieldKey): boolean {
  return fieldOf(field).role !== undefined || field === 'transit';
}

/** "Cases" with "least" or "most" is a bound. */
function bounded(field: FieldKey, ideas: ReadonlySet<Idea>): FieldKey {
  if (field !== 'cases') return field;
  return ideas.has('least') ? 'cases.min' : ideas.has('most') ? 'cases.max' : 'cases';
}

function amounts({ ideas, text, roles }: Said): Choice | undefined {
  const field = bounded('cases', ideas);
  const isBound = field !== 'cases';
  const counted = ideas.has('quantity') || ideas.has('estimate');
  if (counted && (ideas.has('unit') || ideas.has('person'))) return { field, confidence: 0.95 };
  if (roles.length > 0 || partOf(ideas) !== undefined || ideas.has('type') || ideas.has('date')) return undefined;
  if (ideas.has('unit')) return { field, confidence: isBound ? 0.9 : 0.75 };
  if (ideas.has('estimate') && ideas.has('quantity')) return { field, confidence: 0.85 };
  if (ideas.has('quantity') && isBound) return { field, confidence: 0.85 };
  if (ideas.has('quantity')) return text.length <= 3 ? { field: null, confidence: 0.6 } : { field, confidence: 0.6 };
  return isBound ? { field, confidence: 0.6 } : undefined;
}

function dates({ ideas, roles }: Said): Choice | undefined {
  if (!ideas.has('date')) return undefined;
  if (ideas.has('end') || (ideas.has('to') && !ideas.has('from')))
    return { field: 'period.end', confidence: roles.length === 0 ? 0.92 : 0.8 };
  if (roles[0] === 'destination' && !ideas.has('start')) return { field: 'period.end', confidence: 0.6, rival: 'period.start' };
  return { field: 'period.start', confidence: roles.length === 0 || ideas.has('start') ? 0.92 : 0.8 };
}

function roleBeside(said: Said): Choice | undefined {
  const { ideas, roles } = said;
  const part = partOf(ideas);
  const [first, second] = roles;
  if (!first) return undefined;
  if (first === 'exploitation' && ideas.has('type') && part === undefined) return { field: 'exploitationType', confidence: 0.95 };
  if (first === 'transit' && second === undefined) return { field: 'transit', confidence: 0.95, part };
  const field = first === 'transit' ? 'transit' : placeField(first as PlaceRole, part);
  if (second !== undefined) {
    return { field, confidence: 0.6, rival: second === 'transit' ? 'transit' : placeField(second as PlaceRole, part) };
  }
  // "Exploitation" alone may be a place or a type.
  if (first === 'exploitation' && part === undefined && said.words === 1)
    return { field: 'exploitation', confidence: 0.6, rival: 'exploitationType' };
  return PLACE_ROLES.includes(first) ? { field, confidence: part === undefined ? 0.9 : 0.95 } : undefined;
}

/** "From" and "To", "Start" and "End" say something only when nothing else in the header is unknown. */
function ends(said: Said): Choice | undefined {
  const { ideas } = said;
  if (said.unknown > 0) return undefined;
  const place = (isFirst: boolean): FieldKey => placeField(isFirst ? 'origin' : 'destination', partOf(ideas));
  if (ideas.has('from') !== ideas.has('to')) return { field: place(ideas.has('from')), confidence: 0.85 };
  if (ideas.has('from') || ideas.has('start') === ideas.has('end')) return undefined;
  return { field: place(ideas.has('start')), confidence: partOf(ideas) === undefined ? 0.55 : 0.65 };
}

function loosePart({ ideas }: Said): Choice | undefined {
  const part = partOf(ideas);
  return part === undefined ? undefined : { field: null, confidence: 0, part };
}

/** "Type" alone, in a sheet about routes, most likely is the type of exploitation. */
function bareType({ ideas, unknown }: Said): Choice | undefined {
  return ideas.has('type') && unknown === 0 ? { field: 'exploitationType', confidence: 0.55, rival: 'kind' } : undefined;
}

const nothing: Choice = { field: null, confidence: 0 };
const DOUBT_PER_UNKNOWN_WORD = 0.08;
const TRUST_IN_SIMILAR = 0.86;

function choose(said: Said): Choice {
  return (
    otherThings(said) ??
    namedFields(said) ??
    countsFirst(said) ??
    roleBeside(said) ??
    dates(said) ??
    amounts(said) ??
    ends(said) ??
    loosePart(said) ??
    bareType(said) ??
    nothing
  );
}

/** Numbers and dates go before roles: "Number of victims exploited", "Start of exploitation (month)". */
function countsFirst(said: Said): Choice | undefined {
  const { ideas } = said;
  if (ideas.has('quantity') && (ideas.has('unit') || ideas.has('person'))) return amounts(said);
  return ideas.has('date') ? dates(said) : undefined;
}

function isKnown(said: Said): boolean {
  if (said.fields.length > 0) return true;
  for (const idea of said.ideas) if (idea !== 'filler') return true;
  return false;
}

/** Decides which field a header means; each unknown word and each misspelling takes some of the certainty away. */
export function decideField(said: Said): FieldGuess {
  const choice = choose(said);
  const doubt = Math.min(0.4, said.unknown * DOUBT_PER_UNKNOWN_WORD);
  const trust = (choice.confidence - (choice.field === null ? 0 : doubt)) * (said.similar ? TRUST_IN_SIMILAR : 1);
  return { ...choice, confidence: Math.max(0, Math.round(trust * 100) / 100), similar: said.similar, known: isKnown(said), said };
}
