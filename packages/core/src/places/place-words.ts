import { placeKey } from './place-key.js';

/** Words of one language around place names, each list separated by `|`. Case, accents and spacing do not matter. */
export interface PlaceWords {
  /** "near", "outside", "on the outskirts of". */
  readonly near: string;
  readonly between: string;
  readonly border: string;
  readonly offCoast: string;
  readonly enRoute: string;
  /** Words that stand before or after a place and say what it is: camp, town, slum, airport. Tried only when the whole name is not known. */
  readonly qualifiers: string;
  /** The same for first-level divisions: county, region, state. */
  readonly divisions: string;
  readonly and: string;
  /** "maybe", "promised", "towards": say nothing about which place it is. */
  readonly hedges: string;
  readonly unknown: string;
  readonly none: string;
  /** Words that are never a place by themselves, though some town in the world is called so. */
  readonly notPlaces: string;
  /** Words that show that a text is finer than a city and could lead somebody to a door. */
  readonly street: string;
  readonly house: string;
  readonly shelter: string;
  readonly workplace: string;
}

export type TooFineKind = 'street' | 'house' | 'shelter' | 'workplace';
export type WrittenRelation = 'near' | 'between' | 'border' | 'off-coast' | 'en-route';

/** The words of all languages together, by `placeKey`. */
export interface PlaceVocabulary {
  readonly relations: ReadonlyMap<string, WrittenRelation>;
  readonly qualifiers: ReadonlySet<string>;
  readonly divisions: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly notPlaces: ReadonlySet<string>;
  readonly fine: ReadonlyMap<string, TooFineKind>;
}

function keys(words: readonly PlaceWords[], list: keyof PlaceWords): string[] {
  return words.flatMap((one) => one[list].split('|').map(placeKey));
}

function tagged<T>(words: readonly PlaceWords[], lists: readonly (readonly [keyof PlaceWords, T])[]): Map<string, T> {
  return new Map(lists.flatMap(([list, tag]) => keys(words, list).map((key) => [key, tag] as const)));
}

export function compilePlaceWords(words: readonly PlaceWords[]): PlaceVocabulary {
  return {
    relations: tagged(words, [
      ['near', 'near'],
      ['enRoute', 'en-route'],
      ['between', 'between'],
      ['border', 'border'],
      ['offCoast', 'off-coast'],
    ]),
    fine: tagged(words, [
      ['workplace', 'workplace'],
      ['street', 'street'],
      ['house', 'house'],
      ['shelter', 'shelter'],
    ]),
    qualifiers: new Set(keys(words, 'qualifiers')),
    divisions: new Set(keys(words, 'divisions')),
    and: new Set(keys(words, 'and')),
    hedges: new Set(keys(words, 'hedges')),
    unknown: new Set(keys(words, 'unknown')),
    none: new Set(keys(words, 'none')),
    notPlaces: new Set(keys(words, 'notPlaces')),
  };
}
