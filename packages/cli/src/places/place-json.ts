import type { ReadPlace } from './read-place.js';

const STEERING = /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** JSON in which nothing can steer a terminal, for it is read there too. */
export function plainJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** What was understood of one text, for programs. */
export function placeRecord({ text, understanding, ground, resolution }: ReadPlace): object {
  const { place, city, country, candidates, parts, tooFine } = resolution;
  return {
    text,
    state: understanding,
    ...(ground && { knownBy: ground }),
    place,
    city: { state: city.state, suggestions: city.suggestions },
    country: { state: country.state, suggestions: country.suggestions },
    candidates,
    parts,
    ...(tooFine && { tooFine }),
  };
}
