import type { Found } from './found.js';

const DECIMAL_PAIR = /(?<![\d.])([-+]?\d{1,3}\.\d{3,15})°? ?[NS]?(?:[,;] ?| )([-+]?\d{1,3}\.\d{3,15})°?/gi;
const MONTH = /^(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$/;
const COMMA_PAIR = /(?<![\d,])([-+]?\d{1,3},\d{4,15})(?:; ?| )([-+]?\d{1,3},\d{4,15})/g;
const SECONDS = /\d{1,3} ?° ?\d{1,2} ?['′’] ?\d{1,2}(?:[.,]\d{1,6})? ?(?:"|″|”|'')? ?[NSEWO]?/gi;
const PLUS_CODE = /(?<![A-Z0-9])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Z0-9])/g;
const MAP_LINK = /\b(?:maps\.(?:google|app)\.[a-z.]{2,10}|goo\.gl\/maps|google\.[a-z.]{2,6}\/maps)\/?[^\s,;)]{0,300}/gi;

function isFinePair(first: string, second: string): boolean {
  const [lat, lon] = [first, second].map((part) => Number(part.replace(',', '.')));
  const decimals = Math.max(...[first, second].map((part) => part.length - part.search(/[.,]/) - 1));
  if (MONTH.test(first) && MONTH.test(second)) return false;
  return decimals >= 4 && Math.abs(lat ?? 999) <= 90 && Math.abs(lon ?? 999) <= 180;
}

/** Finds points finer than two decimals of a degree (a kilometre): pairs, seconds, plus codes, links to a map. `text` in plain form. */
export function findCoordinates(text: string): Found[] {
  const found: Found[] = [];
  const add = (match: RegExpExecArray) => found.push({ kind: 'gps', start: match.index, end: match.index + match[0].length });
  for (const pattern of [DECIMAL_PAIR, COMMA_PAIR]) {
    for (const match of text.matchAll(pattern)) if (isFinePair(match[1] ?? '', match[2] ?? '')) add(match);
  }
  for (const pattern of [SECONDS, PLUS_CODE, MAP_LINK]) for (const match of text.matchAll(pattern)) add(match);
  return found;
}
