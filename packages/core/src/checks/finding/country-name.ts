import { onceEach } from '../../text/once-each.js';

let names: Intl.DisplayNames | undefined;

/** The English name of a country (ISO 3166-1 alpha-2), in a form that reading understands. */
export const countryName = onceEach((code: string): string => {
  names ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
});
