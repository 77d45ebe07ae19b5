import { oncePer } from '../text/once-per.js';
import { remember } from '../text/remember.js';
import { editDistance } from '../text/similarity.js';
import { type Hit, weightOf } from './candidates.js';
import { type Gazetteer, nameKind } from './gazetteer.js';
import { placeKey } from './place-key.js';
import { type RoughSound, roughSound } from './rough-sound.js';

interface SpokenPlace extends RoughSound {
  readonly place: number;
}

/** With fewer consonants the vowels must be the same, too: "ላም" would be Lamu, and Loima. */
const ENOUGH_CONSONANTS = 3;
const SHORTEST_SOUND = 5;
const MOST = 3;
/** More places take too long to say aloud for one cell; the countries that have them write in Latin letters. */
const MOST_PLACES = 3000;

/** The places of a country by their consonants. */
const spokenIn = oncePer((gazetteer: Gazetteer) =>
  remember((country: string): ReadonlyMap<string, readonly SpokenPlace[]> => {
    const number = gazetteer.countries.findIndex(({ code }) => code === country);
    const found = new Map<string, SpokenPlace[]>();
    const first = firstPlaceOf(gazetteer, number);
    if (firstPlaceOf(gazetteer, number + 1) - first > MOST_PLACES) return found;
    for (let place = first; gazetteer.countryNumberOf(place) === number && place < gazetteer.placeCount; place++) {
      const name = gazetteer.nameOf(place).toLowerCase();
      const spoken = roughSound(/[^ -~]/.test(name) ? placeKey(name) : name);
      const alike = found.get(spoken.consonants);
      if (alike) alike.push({ place, ...spoken });
      else found.set(spoken.consonants, [{ place, ...spoken }]);
    }
    return found;
  }),
);

/** Places are ordered by country. */
function firstPlaceOf(gazetteer: Gazetteer, country: number): number {
  let [low, high] = [0, gazetteer.placeCount];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gazetteer.countryNumberOf(middle) < country) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Places of a country that sound like a name in Arabic or Ethiopic letters, for small ones that no source names in that script. The best
 * first, at most three. Good for asking, never for deciding.
 */
export function placesSounding(gazetteer: Gazetteer, key: string, country: string): readonly Hit[] {
  if (!/[ء-يሀ-ፗ]/.test(key)) return [];
  const heard = roughSound(key);
  if (heard.sound.length < SHORTEST_SOUND || heard.consonants.length < 2) return [];
  const allowed = heard.consonants.length < ENOUGH_CONSONANTS ? 0 : Math.ceil(heard.sound.length / 4);
  return (spokenIn(gazetteer)(country).get(heard.consonants) ?? [])
    .map(({ place, sound }) => ({ place, edits: editDistance(sound, heard.sound, allowed) }))
    .filter(({ edits }) => edits <= allowed)
    .map(({ place, edits }) => ({ hit: asHit(gazetteer, place, country), edits }))
    .sort((a, b) => a.edits - b.edits || b.hit.weight - a.hit.weight)
    .slice(0, MOST)
    .map(({ hit }) => hit);
}

function asHit(gazetteer: Gazetteer, entity: number, country: string): Hit {
  const kind = nameKind.alternate;
  return { entity, country, kind, weight: weightOf(gazetteer, { entity, kind }) };
}
