import { describe, expect, it } from 'vitest';
import { type HxlTag, hxlField, isHxlRow, parseHxlTag } from './hxl.js';

const fieldOf = (text: string) => {
  const tag = parseHxlTag(text);
  return tag && hxlField(tag).field;
};

describe('hxlField', () => {
  it.each([
    ['#loc+origin+name', 'origin.city'],
    [' #loc +name +origin ', 'origin.city'],
    ['#country+code+origin', 'origin.country'],
    ['#adm1+origin', 'origin.admin1'],
    ['#adm1+code+origin', null],
    ['#country+dest+intended+name', 'destination.country'],
    ['#loc+exploitation', 'exploitation.city'],
    ['#loc+transit+name+i1', 'transit'],
    ['#event+exploitation+type', 'exploitationType'],
    ['#sector+industry', 'industry'],
    ['#affected+ind+est', 'cases'],
    ['#affected+min', 'cases.min'],
    ['#affected+f+children', null],
    ['#date+start', 'period.start'],
    ['#date+end', 'period.end'],
    ['#org+reporting', 'organisation'],
    ['#meta+id', 'recordId'],
    ['#meta+certainty', null],
    ['#x_transport+type', 'transport'],
    ['#geo+origin+lat', null],
    ['#origin+country+name', 'origin.country'],
    ['#destination+loc', 'destination.city'],
    ['#exploitation', 'exploitation'],
    ['#transit+loc+name', 'transit'],
    ['#exploitation+type', 'exploitationType'],
    ['#constructor', null],
  ])('%s', (text, field) => {
    expect(fieldOf(text)).toBe(field);
  });

  it('does not guess of which place a plain tag speaks', () => {
    expect(hxlField({ tag: 'country', attributes: new Set() })).toMatchObject({ field: null, part: 'country' });
  });
});

describe('what a tag leaves to the words', () => {
  it.each(['#x_anything', '#routes+all', '#country', '#constructor'])('%s', (text) => {
    expect(hxlField(parseHxlTag(text) as HxlTag).decides).toBe(false);
  });

  it.each(['#geo+lat', '#meta+url', '#country+origin', '#adm1+code'])('not %s', (text) => {
    expect(hxlField(parseHxlTag(text) as HxlTag).decides).toBe(true);
  });
});

describe('parseHxlTag', () => {
  it.each(['#1', 'loc', '# loc', '#loc+', '#loc+1', '', `#${'a+'.repeat(20_000)}`])('%s is none', (text) => {
    expect(parseHxlTag(text)).toBeUndefined();
  });
});

describe('isHxlRow', () => {
  it('wants tags in half of the cells that are filled', () => {
    expect(isHxlRow(['#loc', null, 'x', ''])).toBe(true);
    expect(isHxlRow(['#loc', 'y', 'x'])).toBe(false);
    expect(isHxlRow(undefined)).toBe(false);
  });
});
