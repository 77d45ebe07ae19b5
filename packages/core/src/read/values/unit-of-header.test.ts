import { expect, it } from 'vitest';
import { allLanguages } from '../../locales/all.js';
import { unitOfHeader } from './unit-of-header.js';
import { compileValueWords } from './value-words.js';

const words = compileValueWords(allLanguages.map((language) => language.values));

it.each([
  [
    'persons',
    'Number of victims | No. of persons | # survivors | NumberVictims | Girls | Nombre de victimes | Nombre de personnes | Número de víctimas | Número de vítimas | Idadi ya waathirika | Idadi ya watu | Idadi ya manusura | عدد الضحايا | عدد الأشخاص | የተጎጂዎች ቁጥር | Cases (persons)',
  ],
  ['incidents', 'Number of incidents | Incidents | Nombre d’incidents | Número de incidentes | Idadi ya matukio | عدد الحوادث'],
  ['cases', 'Cases | No. of cases | Nombre de cas | Número de casos | Idadi ya kesi | عدد الحالات | Count | Total | constructor'],
])('finds that these count %s: %s', (unit, headers) => {
  for (const header of headers.split(' | ')) expect([header, unitOfHeader(header, words)]).toEqual([header, unit]);
});
