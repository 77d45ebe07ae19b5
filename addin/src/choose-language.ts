import { type Language, words } from './words.js';

const spoken = Object.keys(words) as Language[];

/** The first wanted language that the pane speaks (`fr-CA` is answered with `fr`); English when there is none. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = spoken.find((code) => code === tag.toLowerCase().split('-')[0]);
    if (language) return language;
  }
  return 'en';
}
