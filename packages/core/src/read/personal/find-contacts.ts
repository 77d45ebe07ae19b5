import type { Found } from './found.js';

const HOSTS = 'facebook|fb|instagram|instagr|tiktok|twitter|telegram|linkedin|snapchat|youtube|threads|vk|wa|t|x|m';
const PROFILE = new RegExp(`\\b(?:${HOSTS})\\.(?:com|me|am|net|be)/[^\\s,;)]{2,200}`, 'gi');
const LONGEST_USER = 64;
const LONGEST_HOST = 120;
const USER_CHARACTER = /[\p{L}\p{N}._%+-]/u;
const HOST_CHARACTER = /[\p{L}\p{N}.-]/u;

function reach(text: string, from: number, step: 1 | -1, most: number, allowed: RegExp): number {
  let at = from;
  while (at >= 0 && at < text.length && Math.abs(at - from) < most && allowed.test(text.charAt(at))) at += step;
  return at;
}

/** `name@host.tld`, or `@handle` when nothing stands before the sign. */
function around(text: string, sign: number): Found | undefined {
  const start = reach(text, sign - 1, -1, LONGEST_USER, USER_CHARACTER) + 1;
  const end = reach(text, sign + 1, 1, LONGEST_HOST, HOST_CHARACTER);
  const host = text.slice(sign + 1, end);
  if (start < sign) return /\.\p{L}{2,}\.?$/u.test(host) ? { kind: 'email', start, end } : undefined;
  const handle = /^[a-z0-9._]{3,30}/i.exec(text.slice(sign + 1, sign + 31))?.[0] ?? '';
  const after = sign + 1 + handle.length;
  return /[a-z]/i.test(handle) && text.charAt(after) !== '(' ? { kind: 'profile', start, end: after } : undefined;
}

/** Finds e-mail addresses, handles and addresses of profiles. `text` in plain form. */
export function findContacts(text: string): Found[] {
  const found: Found[] = [];
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const contact = around(text, sign);
    if (contact && contact.start >= (found.at(-1)?.end ?? 0)) found.push(contact);
  }
  if (!text.includes('/')) return found;
  for (const match of text.matchAll(PROFILE)) found.push({ kind: 'profile', start: match.index, end: match.index + match[0].length });
  return found;
}
