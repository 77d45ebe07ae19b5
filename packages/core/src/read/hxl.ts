import type { Cell } from '../model/cell.js';
import { cellText, isBlank } from '../model/cell.js';
import type { FieldKey, PlaceRole } from '../model/fields.js';
import { type Part, placeField } from './field-guess.js';

const TAG = /^#([A-Za-z][A-Za-z0-9_]*)((?:\s*\+[A-Za-z][A-Za-z0-9_]*)*)$/;
const LONGEST_TAG = 200;
const ENOUGH_TAGS = 0.5;

/** A HXL hashtag with its attributes; their order says nothing. */
export interface HxlTag {
  readonly tag: string;
  readonly attributes: ReadonlySet<string>;
}

/** Reads `#loc +origin +name`; undefined when the cell holds no hashtag. */
export function parseHxlTag(cell: Cell | undefined): HxlTag | undefined {
  if (typeof cell !== 'string' || cell.length > LONGEST_TAG) return undefined;
  const match = TAG.exec(cell.trim());
  if (!match?.[1]) return undefined;
  const attributes = (match[2] ?? '')
    .toLowerCase()
    .split('+')
    .map((text) => text.trim());
  return { tag: match[1].toLowerCase(), attributes: new Set(attributes.filter((text) => text !== '')) };
}

/** A row of tags: at least half of its cells that are not blank hold one, as the reference implementation accepts it. */
export function isHxlRow(cells: readonly Cell[] | undefined): boolean {
  let filled = 0;
  let tags = 0;
  for (const cell of cells ?? []) {
    if (isBlank(cell)) continue;
    filled++;
    if (cellText(cell).trimStart().startsWith('#') && parseHxlTag(cell)) tags++;
  }
  return tags > 0 && tags >= filled * ENOUGH_TAGS;
}

export interface HxlGuess {
  readonly field: FieldKey | null;
  readonly confidence: number;
  /** A part of a place without saying of which. */
  readonly part?: Part;
  /** False where the tag is not known, or names a part of a place without saying of which: words may say more. */
  readonly decides: boolean;
}

type Guess = Omit<HxlGuess, 'decides'>;

const PARTS: Readonly<Record<string, Part>> = {
  country: 'country',
  adm1: 'admin1',
  region: 'admin1',
  adm2: 'city',
  adm3: 'city',
  adm4: 'city',
  adm5: 'city',
  loc: 'city',
};
const ROLES: Readonly<Record<string, PlaceRole | 'transit'>> = {
  origin: 'origin',
  dest: 'destination',
  destination: 'destination',
  intended: 'destination',
  exploitation: 'exploitation',
  transit: 'transit',
  via: 'transit',
};
const SUBSETS = ['f', 'm', 'i', 'children', 'adults', 'infants', 'elderly', 'girls', 'boys', 'women', 'men'];
const unused: Guess = { field: null, confidence: 0.9 };
/** Hashtags of HXL 1.1 that say nothing of a route. */
const UNUSED = new Set(
  (
    'access activity beneficiary capacity channel contact crisis currency delivery frequency geo group impact indicator inneed item ' +
    'modality need operations output population reached respondee service severity status targeted value'
  ).split(' '),
);

/** `#origin+country`: no tag of the standard, but plain enough. */
function roleOf({ tag, attributes }: HxlTag): Guess | undefined {
  const role = Object.hasOwn(ROLES, tag) ? ROLES[tag] : undefined;
  if (!role) return undefined;
  if (role === 'exploitation' && attributes.has('type')) return { field: 'exploitationType', confidence: 0.97 };
  const part = [...attributes].find((attribute) => Object.hasOwn(PARTS, attribute));
  return { field: role === 'transit' ? role : placeField(role, part === undefined ? undefined : PARTS[part]), confidence: 0.9 };
}

function placeOf(tag: HxlTag): Guess | undefined {
  const part = Object.hasOwn(PARTS, tag.tag) ? PARTS[tag.tag] : undefined;
  if (!part) return undefined;
  if (tag.attributes.has('code') && part !== 'country') return unused;
  for (const attribute of tag.attributes) {
    const role = Object.hasOwn(ROLES, attribute) ? ROLES[attribute] : undefined;
    if (role === 'transit') return { field: 'transit', confidence: 0.97 };
    if (role) return { field: placeField(role, part), confidence: part === 'city' && tag.tag !== 'loc' ? 0.85 : 0.97 };
  }
  return { field: null, confidence: 0, part };
}

function peopleOf({ attributes }: HxlTag): Guess {
  if (SUBSETS.some((attribute) => attributes.has(attribute))) return unused;
  const field = attributes.has('min') ? 'cases.min' : attributes.has('max') ? 'cases.max' : 'cases';
  const plain = [...attributes].every((attribute) => ['ind', 'est', 'min', 'max', 'num', 'victims', 'cases'].includes(attribute));
  return { field, confidence: plain ? 0.97 : 0.75 };
}

function eventOf({ attributes }: HxlTag): Guess {
  if (!attributes.has('type')) return unused;
  return { field: 'exploitationType', confidence: attributes.has('exploitation') ? 0.97 : 0.75 };
}

const OTHERS: Readonly<Record<string, (tag: HxlTag) => Guess>> = {
  affected: peopleOf,
  event: eventOf,
  cause: eventOf,
  sector: () => ({ field: 'industry', confidence: 0.95 }),
  subsector: () => ({ field: 'industry', confidence: 0.8 }),
  date: ({ attributes }) => ({
    field: attributes.has('end') ? 'period.end' : 'period.start',
    confidence: attributes.has('reported') ? 0.7 : 0.95,
  }),
  org: () => ({ field: 'organisation', confidence: 0.95 }),
  meta: ({ attributes }) => (attributes.has('id') ? { field: 'recordId', confidence: 0.97 } : unused),
  description: () => ({ field: 'notes', confidence: 0.9 }),
  x_transport: () => ({ field: 'transport', confidence: 0.97 }),
  x_recruitment: () => ({ field: 'recruitment', confidence: 0.97 }),
  x_route: () => ({ field: 'route', confidence: 0.97 }),
  x_kind: () => ({ field: 'kind', confidence: 0.97 }),
};

/** The field that a hashtag stands for. */
export function hxlField(tag: HxlTag): HxlGuess {
  const other = Object.hasOwn(OTHERS, tag.tag) ? OTHERS[tag.tag] : undefined;
  const guess = placeOf(tag) ?? roleOf(tag) ?? other?.(tag) ?? (UNUSED.has(tag.tag) ? unused : { field: null, confidence: 0 });
  return { ...guess, decides: guess.confidence > 0 };
}
