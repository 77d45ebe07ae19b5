import { fold } from '@routebook/core';
import { expect, it } from 'vitest';
import { readWorkbook } from '../read-workbook.js';
import { decodeLabel } from './decode-label.js';

/** Lists of places as partners write them: language, the code pages it is kept in, and rows. */
const lists: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'French',
    ['windows-1252', 'macintosh'],
    ['Lieu d’origine;Durée', 'Côte d’Ivoire;été', 'Sénégal;Thiès', 'Bénin;exploité à Cotonou', 'Guinée;forêt', 'Île Maurice;reçu'],
  ],
  [
    'Portuguese',
    ['windows-1252', 'macintosh'],
    ['Origem;Observação', 'São Tomé;não', 'Moçambique;exploração', 'Guiné-Bissau;mulher à procura', 'Brasília;três mães'],
  ],
  [
    'Spanish',
    ['windows-1252', 'macintosh'],
    ['Origen;Año', 'España;niños', 'Perú;después', 'México;Cancún', 'Panamá;Colón', 'Bogotá;información'],
  ],
  ['Turkish', ['windows-1254'], ['Şehir;Ülke', 'İstanbul;Türkiye', 'Diyarbakır;sınır', 'Şanlıurfa;göçmen', 'Muğla;işçi', 'Ağrı;geçiş']],
  ['Arabic', ['windows-1256'], ['بلد المنشأ;المدينة', 'السودان;الخرطوم', 'مصر;القاهرة', 'المملكة العربية السعودية;الرياض', 'ليبيا;سبها']],
  ['Russian', ['windows-1251'], ['Страна;Город', 'Россия;Москва', 'Узбекистан;Ташкент', 'Молдова;Кишинёв', 'Таджикистан;Душанбе']],
  ['Polish', ['windows-1250'], ['Miejsce;Państwo', 'Łódź;Polska', 'Kraków;część', 'Świętochłowice;źródło', 'Gdańsk;wyjście']],
  ['Czech', ['windows-1250'], ['Město;Země', 'Plzeň;Česko', 'Děčín;příjezd', 'Třebíč;řidič', 'Břeclav;hranice']],
  ['German', ['windows-1252', 'macintosh'], ['Herkunft;Größe', 'Köln;Österreich', 'München;Zürich', 'Düsseldorf;Straße']],
  [
    'English',
    ['windows-1252', 'macintosh'],
    ['Origin;Note', 'Busia;“near the border” – by bus', 'Kenya;the employer’s house', 'Malindi;about £20'],
  ],
];

function encode(text: string, label: string): Uint8Array {
  if (label.startsWith('utf-16')) {
    const units = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
    return new Uint8Array(units.flatMap((unit) => (label === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  }
  if (label === 'utf-8') return new TextEncoder().encode(text);
  const table = decodeLabel(
    new Uint8Array(256).map((_, byte) => byte),
    label,
  );
  return new Uint8Array([...text].map((character) => table.indexOf(character)));
}

function rowsOf(bytes: Uint8Array, options: { encoding?: string; knownWord?: (folded: string) => boolean } = {}) {
  const { sheets, notices } = readWorkbook(bytes, { file: 'a.csv', ...options });
  return { text: sheets[0]?.rows.map((row) => row?.join(';')).join('\n'), notices };
}

const matrix = lists.flatMap(([language, pages, rows]) => {
  const text = rows.join('\n');
  const unicode = ['utf-8', 'utf-16le', 'utf-16be'].flatMap((label) =>
    [text, `\ufeff${text}`].map((marked) => ({ language, label, bytes: encode(marked, label), text })),
  );
  return [...unicode, ...pages.map((label) => ({ language, label, bytes: encode(text, label), text }))];
});

it.each(matrix.map((file) => [file.language, file.label, file] as const))('reads %s in %s', (_language, _label, { bytes, text }) => {
  expect(rowsOf(bytes).text).toBe(text);
});

it('reads all of them surely when a part of the words is known', () => {
  expect(matrix.length).toBeGreaterThan(60);
  for (const { bytes, text } of matrix) {
    const known = new Set(fold(text).split(/[^\p{L}]+/u));
    const found = rowsOf(bytes, { knownWord: (folded) => known.has(folded) && folded.length % 3 !== 0 });
    expect(found.text).toBe(text);
  }
});

it('says that it guessed only when it did', () => {
  const codes = (bytes: Uint8Array, options = {}) => rowsOf(bytes, options).notices.map(({ code, args }) => [code, args['encoding']]);
  const doubtful = encode('a;b\nxéx;1', 'windows-1252');
  expect(codes(doubtful)).toEqual([['encoding-guessed', 'windows-1252']]);
  expect(codes(doubtful, { knownWord: (word: string) => word === 'xex' })).toEqual([]);
  expect(codes(encode('a;b\nxéx;1', 'utf-8'))).toEqual([]);
  expect(codes(encode('a;b', 'utf-8'))).toEqual([]);
  expect(rowsOf(doubtful).notices[0]?.args['confidence']).toBeLessThan(0.9);
});

it('keeps UTF-8 that is broken in places', () => {
  const bytes = encode(`Ville;Pays\n${'Thiès;Sénégal\n'.repeat(20)}`, 'utf-8');
  bytes[bytes.length - 3] = 0xc3;
  expect(rowsOf(bytes).notices).toEqual([{ code: 'encoding-guessed', args: { encoding: 'utf-8', confidence: 0.5 } }]);
  expect(rowsOf(bytes).text).toContain('Thiès;Sénégal');
});

it('decodes windows-1252 as browsers do', () => {
  expect(decodeLabel(new Uint8Array([0x80, 0x92, 0x9f, 0x81, 0xe9]), 'windows-1252')).toBe('€’Ÿ\u0081é');
});

it('obeys the encoding that is given', () => {
  expect(rowsOf(encode('Łódź;1', 'windows-1250'), { encoding: 'windows-1250' })).toEqual({ text: 'Łódź;1', notices: [] });
  expect(() => rowsOf(encode('a', 'utf-8'), { encoding: 'klingon' })).toThrow(
    expect.objectContaining({ code: 'file-damaged', args: { reason: 'encoding-unknown' } }),
  );
});

it('does not take text for UTF-16 because of a few zero bytes', () => {
  const { text, notices } = rowsOf(encode('City;Cases\nBus\0ia;3\nKisumu;4', 'utf-8'));
  expect(text).toBe('City;Cases\nBusia;3\nKisumu;4');
  expect(notices).toEqual([{ code: 'nul-bytes-removed', args: { count: 1 } }]);
});
