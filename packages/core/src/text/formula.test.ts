import { expect, it } from 'vitest';
import { looksLikeFormula } from './formula.js';

it.each([
  '=HYPERLINK("http://x.example","here")',
  '=1+1',
  "=cmd|' /C calc'!A0",
  '＝SUM(A1)',
  '+SUM(1)',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '\t=SUM(1)',
  '\u200B=SUM(1)',
  ' =A1',
])('sees a formula in %j', (text) => expect(looksLikeFormula(text)).toBe(true));

it.each([
  '-',
  '--',
  '- none',
  '-5',
  '+254 712 345678',
  '+(254) 712 345 678',
  '+20',
  '-10-15',
  '= 12',
  '=12.5%',
  '=',
  '=> Nairobi',
  '==> Dubai',
  '- Nairobi',
  '- Nairobi (Eastlands)',
  '-Nairobi\n-Kampala',
  '@ 2 per month',
  '@home',
  '+/- 20',
  'Nairobi',
  '',
  '(none)',
  '"quoted"',
  '١٢',
  ' ',
  '+ 5 children (3 girls)',
])('lets %j be', (text) => expect(looksLikeFormula(text)).toBe(false));
