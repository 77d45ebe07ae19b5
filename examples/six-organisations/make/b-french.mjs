import { readTable } from './read-table.mjs';
import { writeBook } from './write-book.mjs';

const HEADER = `
N° | Mois | Ville d'origine | Pays d'origine | Ville de destination | Pays de destination | Points de transit | Ville d'exploitation | Pays d'exploitation | Type d'exploitation | Secteur | Nombre de victimes | Moyen de transport | Téléphone`;

const ROUTES = `
1  | août 2019 | Bamako      | Mali          | Tripoli   | Libye          | Gao ; Agadez          | Sabha     | Libye          | Travail forcé                            | Construction          | 15         | Camion       |
2  | août 2019 | Ségou       | Mali          | Alger     | Algérie        | Gao ; Tamanrasset     | Alger     | Algérie        | Travail forcé                            | Bâtiment              | environ 12 | Camion       |
3  | août 2019 | Lomé        | Togo          | Libreville | Gabon         | Cotonou               | Libreville | Gabon         | Travail des enfants                      | Commerce              | 8          | Bateau       |
4  | août 2019 | Cotonou     | Bénin         | Koweït    | Koweït         | Lagos ; Addis-Abeba   | Koweït    | Koweït         | Servitude domestique                     | Travail domestique    | 5          | Avion        | +229 00 00 00 01
5  | août 2019 | Antananarivo | Madagascar   | Beyrouth  | Liban          | Maurice               | Beyrouth  | Liban          | Servitude domestique ; Travail forcé     | Travail domestique    | 9          | Avion        |
6  | août 2019 | Douala      | Cameroun      | Beyrouth  | Liban          | Addis-Abeba           | Beyrouth  | Liban          | Servitude domestique                     | Travail domestique    | 3 à 5      | Avion        |
7  | août 2019 | Niamey      | Niger         | Alger     | Algérie        | Agadez ; Arlit        | Tamanrasset | Algérie      | Mendicité forcée                         | Mendicité             | 20         | Camion       |
8  | août 2019 | Zinder      | Niger         | Sebha     | Libye          | Agadez                | Sebha     | Libye          | Travail forcé                            | Agriculture           | inconnu    | Camion       |
9  | août 2019 | Abidjan     | Côte d'Ivoire | Tunis     | Tunisie        |                       | Sfax      | Tunisie        | Travail forcé ; Servitude domestique     | Agriculture           | 6          | Avion        |
10 | août 2019 | Bouaké      | Côte d'Ivoire | Italie    | Italie         | Niamey ; Agadez ; Tripoli | Tripoli | Libye        | Exploitation sexuelle                    | Prostitution          | 4          | Camion       |
11 | août 2019 | Kinshassa   | RDC           | Luanda    | Angola         | Matadi                | Luanda    | Angola         | Exploitation sexuelle                    | Prostitution          | 7          | Autobus      |
12 | août 2019 | Goma        | RDC           | Kampala   | Ouganda        | Bunagana              | Kampala   | Ouganda        | Exploitation sexuelle ; Servitude domestique | Hôtellerie        | 10         | Autobus      |
13 | août 2019 | Bujumbura   | Burundi       | Mascate   | Oman           | Nairobi               | Mascate   | Oman           | Servitude domestique                     | Travail domestique    | 18         | Avion        | +257 00 00 00 02
14 | août 2019 | Kigali      | Rwanda        | Nairobi   | Kenya          | Kampala               | Nairobi   | Kenya          | Travail forcé                            | Restauration          | 2          | Autobus      |
15 | août 2019 | Djibouti    | Djibouti      | Aden      | Yémen          | Obock                 | Aden      | Yémen          | Traite des personnes                     | inconnu               | 30         | Bateau       |
16 | août 2019 | Conakry     | Guinée        | Dakar     | Sénégal        |                       | Dakar     | Sénégal        | Mendicité forcée                         | École coranique       | 25         | Autobus      |
17 | août 2019 | Tambacounda | Sénégal       | Kayes     | Mali           | Kidira                | Kédougou  | Sénégal        | Exploitation sexuelle                    | Mines                 | plusieurs  | Autobus      |
18 | août 2019 | Ouagadougou | Burkina Faso  | Abidjan   | Côte d'Ivoire  | Bobo-Dioulasso        | Abidjan   | Côte d'Ivoire  | Travail des enfants                      | Agriculture           | 22         | Autobus      |
19 | août 2019 | N'Djamena   | Tchad         | Koufra    | Libye          | Abéché                | Koufra    | Libye          | Rançon                                   |                       | 12         | Camion       |
20 | août 2019 | Bangui      | Cameroun      | Douala    | Cameroun       | Garoua-Boulaï         | Douala    | Cameroun       | Mariage forcé                            |                       | 1          | Autobus      |`;

const TITLE = [
  ['Organisation exemple B (inventée) — suivi des itinéraires'],
  ['Période : août 2019 — toutes les lignes sont inventées'],
  [],
];

/** In French: two title rows above the header, lists in one cell, a column of telephone numbers, a row of totals. */
export function makeFrench() {
  const rows = [...TITLE, ...readTable(HEADER + ROUTES)];
  rows.push(['Total']);
  const last = rows.length;
  const total = { at: `L${last}`, formula: `SUM(L5:L${last - 1})`, value: 194 };
  return writeBook('Organisation exemple B', [{ name: 'Itinéraires', rows, merges: ['A1:N1'], totals: [total] }]);
}
