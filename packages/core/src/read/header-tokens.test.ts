import { expect, it } from 'vitest';
import { headerTokens } from './header-tokens.js';

it.each([
  ['# victims', ['no', 'victims']],
  ['N° de dossier', ['no', 'de', 'dossier']],
  ['Nº de caso', ['no', 'de', 'caso']],
  ['№ 7', ['no', '7']],
  ['Transit2', ['transit', '2']],
])('reads %j as %j', (header, words) => expect(headerTokens(header)).toEqual(words));
