import { collectNames } from './index-names.mjs';

const blockSize = 16;
const encoder = new TextEncoder();

/** Bytes that grow. */
function sink() {
  const bytes = [];
  return {
    bytes,
    get length() {
      return bytes.length;
    },
    byte: (value) => bytes.push(value & 255),
    all: (values) => {
      for (const value of values) bytes.push(value);
    },
    varint(value) {
      let rest = value;
      while (rest > 127) {
        bytes.push((rest & 127) | 128);
        rest >>>= 7;
      }
      bytes.push(rest);
    },
  };
}

function commonPrefix(a, b) {
  const most = Math.min(a.length, b.length, 255);
  let i = 0;
  while (i < most && a[i] === b[i]) i++;
  return i;
}

/** Strings front-coded in blocks of 16 (how many bytes are as before, the others, 0), and the byte length of each block. */
function frontCode(strings) {
  const out = sink();
  const lengths = [];
  let previous = new Uint8Array();
  let start = 0;
  strings.forEach((text, i) => {
    const bytes = encoder.encode(text);
    if (i % blockSize === 0) {
      if (i > 0) lengths.push(out.length - start);
      start = out.length;
      previous = new Uint8Array();
    }
    const shared = commonPrefix(previous, bytes);
    out.byte(shared);
    out.all(bytes.subarray(shared));
    out.byte(0);
    previous = bytes;
  });
  lengths.push(out.length - start);
  return { strings: out.bytes, lengths };
}

function packPostings(keys, postings) {
  const out = sink();
  const lengths = [];
  let start = 0;
  keys.forEach((key, i) => {
    if (i % blockSize === 0 && i > 0) {
      lengths.push(out.length - start);
      start = out.length;
    }
    let last = 0;
    const list = [...postings.get(key)].sort((a, b) => a[0] - b[0]);
    list.forEach(([entity, kind], j) => {
      out.varint(((entity - last) << 4) | (kind << 1) | (j === list.length - 1 ? 1 : 0));
      last = entity;
    });
  });
  lengths.push(out.length - start);
  return { bytes: out.bytes, lengths };
}

function plane(values, shift) {
  return values.map((value) => (value >> shift) & 255);
}

function packIds(places) {
  const out = sink();
  let last = 0;
  for (const { id } of places) {
    const delta = id === 0 ? 0 : id - last;
    out.varint(id === 0 ? 0 : delta > 0 ? delta * 2 : -delta * 2 + 1);
    if (id !== 0) last = id;
  }
  return out.bytes;
}

function lengthsPlane(lengths) {
  return [...plane(lengths, 8), ...plane(lengths, 0)];
}

function assemble(counts, sections) {
  const headerLength = 4 * (2 + counts.length + 2 * sections.length);
  const padded = sections.map((bytes) => Math.ceil(bytes.length / 4) * 4);
  const total = headerLength + padded.reduce((sum, length) => sum + length, 0);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const numbers = [0x32474252, sections.length, ...counts];
  let offset = headerLength;
  sections.forEach((bytes, i) => {
    numbers.push(offset, bytes.length);
    out.set(bytes, offset);
    offset += padded[i];
  });
  for (const [i, value] of numbers.entries()) view.setUint32(i * 4, value, true);
  return out;
}

/**
 * One file: numbers of places, divisions, countries, regions and names, then the sections that `openGazetteer` reads. Places stand by
 * country and id. `entities` are the names of everything else, numbered on from the places.
 */
export function pack(places, divisions, countries, regions, entities) {
  const postings = collectNames(places, entities);
  const keys = [...postings.keys()]
    .filter((key) => postings.get(key).size > 0)
    .map((key) => [Buffer.from(key), key])
    .sort((a, b) => Buffer.compare(a[0], b[0]))
    .map(([, key]) => key);
  const names = frontCode(keys);
  const lists = packPostings(keys, postings);
  const shown = frontCode(places.map(({ name }) => name));
  const lat = places.map((place) => (place.lat === undefined ? 0x8000 : Math.round((place.lat / 90) * 32767) & 0xffff));
  const lon = places.map((place) => (place.lon === undefined ? 0 : Math.round((place.lon / 180) * 32767) & 0xffff));
  const populations = places.map(({ population }) => Math.min(255, Math.round(Math.log2(population + 1) * 10)));
  const text = (rows) => encoder.encode(rows.map((row) => row.join('\t')).join('\n'));
  const sections = [
    lengthsPlane(names.lengths),
    names.strings,
    lengthsPlane(lists.lengths),
    lists.bytes,
    [...plane(lat, 8), ...plane(lat, 0)],
    [...plane(lon, 8), ...plane(lon, 0)],
    populations,
    places.map(({ feature }) => feature),
    places.map(({ division }) => division),
    packIds(places),
    lengthsPlane(shown.lengths),
    shown.strings,
    text(countries.map(({ code, alpha3, names: own, placeCount, divisionCount }) => [code, alpha3, placeCount, divisionCount, ...own])),
    text(divisions.map(({ code, name }) => [code, name])),
    text(regions.map(({ code, names: own }) => [code, own.en])),
  ];
  return {
    bytes: assemble([places.length, divisions.length, countries.length, regions.length, keys.length], sections),
    names: keys.length,
    sections: sections.map((bytes) => bytes.length),
  };
}
