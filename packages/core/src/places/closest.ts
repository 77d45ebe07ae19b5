import { editDistance } from '../text/similarity.js';
import type { Hit } from './candidates.js';
import { weightOf } from './candidates.js';
import { allowedEdits } from './country-names.js';
import { type Gazetteer, nameKind } from './gazetteer.js';
import { stringAt } from './packed-names.js';

/** Names of one country (or of the big places), unpacked when the first misspelt name is looked for in it. */
interface Block {
  readonly keys: readonly string[];
  readonly masks: Uint32Array;
  readonly names: ArrayLike<number>;
}

export interface NearHit extends Hit {
  readonly edits: number;
}

export interface ClosestNames {
  /** Places of a country whose name is one slip away (two for long names), the nearest and biggest first. */
  inCountry(key: string, country: string): NearHit[];
  /** The same for places of 50,000 inhabitants and more, in any country. */
  amongBig(key: string): NearHit[];
}

const BIG = 50_000;

/** Bit set of the letters of a key: two keys that differ in more letters than edits allow are never compared. */
function maskOf(key: string): number {
  let mask = 0;
  for (let i = 0; i < key.length; i++) mask |= 1 << (key.charCodeAt(i) & 31);
  return mask >>> 0;
}

function bitsIn(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Numbers of the names that each country (by its number), and the big places, bear. */
function listNames(gazetteer: Gazetteer): Map<string, number[]> {
  const lists = new Map<string, number[]>([['', []]]);
  for (let name = 0; name < gazetteer.names.count; name++) {
    let last = '';
    let big = false;
    for (const { entity, kind } of gazetteer.meaningsAt(name)) {
      if (entity >= gazetteer.placeCount || kind === nameKind.code || kind === nameKind.part) continue;
      big ||= gazetteer.populationOf(entity) >= BIG;
      const country = gazetteer.countryOf(entity);
      if (country === last) continue;
      last = country;
      const list = lists.get(country);
      if (list) list.push(name);
      else lists.set(country, [name]);
    }
    if (big) lists.get('')?.push(name);
  }
  return lists;
}

/** Prepares the search for misspelt names; nothing is read before the first search. */
export function closestNames(gazetteer: Gazetteer): ClosestNames {
  let lists: Map<string, number[]> | undefined;
  const blocks = new Map<string, Block>();
  const blockOf = (country: string): Block => {
    let block = blocks.get(country);
    if (!block) {
      lists ??= listNames(gazetteer);
      const names = lists.get(country) ?? [];
      const keys = names.map((name) => stringAt(gazetteer.names, name));
      block = { names, keys, masks: Uint32Array.from(keys, maskOf) };
      blocks.set(country, block);
    }
    return block;
  };
  return {
    inCountry: (key, country) => search(gazetteer, blockOf(country), key, (of) => of === country),
    amongBig: (key) => search(gazetteer, blockOf(''), key, () => true).filter(({ entity }) => gazetteer.populationOf(entity) >= BIG),
  };
}

function search(gazetteer: Gazetteer, block: Block, key: string, wanted: (country: string) => boolean): NearHit[] {
  const limit = allowedEdits(key);
  if (limit === 0 || key.length > 40) return [];
  const mask = maskOf(key);
  const best = new Map<number, NearHit>();
  for (let i = 0; i < block.keys.length; i++) {
    if (bitsIn(((block.masks[i] ?? 0) ^ mask) >>> 0) > 2 * limit) continue;
    const other = block.keys[i] ?? '';
    if (Math.abs(other.length - key.length) > limit) continue;
    const edits = editDistance(key, other, limit);
    if (edits > limit) continue;
    for (const meaning of gazetteer.meaningsAt(block.names[i] ?? 0)) {
      if (meaning.entity >= gazetteer.placeCount || meaning.kind === nameKind.code || meaning.kind === nameKind.part) continue;
      const country = gazetteer.countryOf(meaning.entity);
      if (!wanted(country) || (best.get(meaning.entity)?.edits ?? 9) <= edits) continue;
      best.set(meaning.entity, { entity: meaning.entity, country, kind: meaning.kind, weight: weightOf(gazetteer, meaning), edits });
    }
  }
  return [...best.values()].sort((a, b) => b.weight / 30 ** b.edits - a.weight / 30 ** a.edits).slice(0, 8);
}
