import { type Gazetteer, nameKind } from './gazetteer.js';

const SHORTEST = 6;
/** Plural ends of the words for a people, in Latin and Arabic letters (as `placeKey` leaves them). */
const PLURALS = ['s', 'es', 'ns', 'ون', 'ين', 'ات', 'ه'];
/** What Amharic puts after a country's name for one or more of its people. */
const ETHIOPIC_ENDS = ['ውያን', 'ዊያን', 'ዊት', 'ዊ'];
/** From a letter with the vowel a to the same letter without a vowel: "ሱዳናዊ" is from "ሱዳን". */
const TO_BARE = 2;

/** Codes of the countries of a people that is not in the list in this form: "Kenyans", "سودانيين", "ኢትዮጵያውያን", "Waethiopia". */
export function countriesOfPeople(gazetteer: Gazetteer, key: string): readonly string[] | undefined {
  if (/^[ሀ-ፚ]/.test(key)) return ofEthiopicPeople(gazetteer, key);
  if (key.length < SHORTEST) return undefined;
  for (const end of PLURALS) {
    const found = key.endsWith(end) ? called(gazetteer, key.slice(0, -end.length), nameKind.demonym) : undefined;
    if (found) return found;
  }
  return key.startsWith('wa') ? called(gazetteer, key.slice(2), nameKind.primary) : undefined;
}

function ofEthiopicPeople(gazetteer: Gazetteer, key: string): readonly string[] | undefined {
  const end = ETHIOPIC_ENDS.find((one) => key.endsWith(one));
  if (end === undefined) return undefined;
  const stem = key.slice(0, -end.length);
  const bare = stem.slice(0, -1) + String.fromCharCode(stem.charCodeAt(stem.length - 1) + TO_BARE);
  return called(gazetteer, stem) ?? called(gazetteer, bare);
}

function called(gazetteer: Gazetteer, key: string, kind?: number): readonly string[] | undefined {
  const meant = gazetteer
    .lookup(key)
    .filter((one) => gazetteer.kindOf(one.entity) === 'country' && (kind === undefined || one.kind === kind) && one.kind !== nameKind.code);
  return meant.length === 0 ? undefined : meant.map(({ entity }) => gazetteer.countryOf(entity));
}
