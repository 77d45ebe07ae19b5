import { expect, test } from 'vitest';
import { chooseNames } from './choose-names.mjs';

const about = (population = 1000, inFocus = true) => ({ population, inFocus });
const texts = (list: string, name: string, of = about()) => chooseNames(list, name, of).map(({ text }: { text: string }) => text);

test('names in the letters that the field writes are kept, others only of big towns', () => {
  const list = 'Nairobi,نيروبي,ናይሮቢ,नैरोबी,নাইরোবি,Найроби,内罗毕';
  expect(texts(list, 'Nairobi')).toEqual(['Nairobi', 'نيروبي', 'ናይሮቢ', 'नैरोबी', 'নাইরোবি']);
  expect(texts(list, 'Nairobi', about(3_000_000))).toHaveLength(7);
  expect(texts(list, 'Nairobi', about(3000, false))).toEqual(['Nairobi']);
});

test('what a machine spelt is left out, unless it is the name itself', () => {
  expect(texts('nai luo bi,nyrwby,ywznw-shlynsq,nairobi,Nairóbi', 'Nairobi')).toEqual(['nairobi', 'Nairóbi']);
});

test('two or three capitals are a code; links and single letters are nothing', () => {
  expect(chooseNames('NBO,N,https://example.org,ab', 'Nairobi', about())).toEqual([{ text: 'NBO', kind: 2 }]);
});
