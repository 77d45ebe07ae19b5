import { readTable } from './read-table.mjs';
import { writeBook } from './write-book.mjs';

const HEADER = `
No | Month | City of origin | Country of origin | Intended destination city | Intended destination country | Transit 1 | Transit 2 | City of exploitation | Country of exploitation | Type of exploitation | Industry | Number of cases | Transport | Recruitment | Comments`;

const ROUTES = `
1  | Aug 2019 | Nairobi  | Kenya    | Riyadh    | Saudi Arabia | Addis Ababa |        | Riyadh    | Saudi Arabia | Domestic servitude  | Domestic work | 12       | Air        | Agency        |
2  | Aug 2019 | Nairobbi | Kenya    | Dubai     | UAE          |             |        | Dubai     | UAE          | Forced labour       | Security      | 4        | Air        | Agency        |
3  | Aug 2019 | Kitale   | Kenya    | Doha      | Qatar        | Nairobi     |        | Doha      | Qatar        | Forced labour       | Construction  | 7        | Air        | Friends       |
4  | Aug 2019 | Mombassa | Kenya    | Muscat    | Oman         | Nairobi     |        | Muscat    | Oman         | Domestic servitude  | Domestic work | @2019-10-15 | Air     | Agency        |
5  | Aug 2019 | Busia    | Uganda   | Nairobi   | Kenya        |             |        | Nairobi   | Kenya        | Child labour        | Domestic work | 9        | Bus        | Family        |
6  | Aug 2019 | Kampala  | Kenya    | Dubai     | UAE          | Nairobi     |        | Sharjah   | UAE          | Forced labour       | Cleaning      | 3        | Air        | Social media  |
7  | Aug 2019 | Mandera  | Kenya    | Mogadishu | Somalia      |             |        |           |              |                     |               | 15-10    | Bus        | Friends       | Not yet exploited
8  | Aug 2019 | Nairobbi | Kenya    | Beirut    | Lebanon      | Addis Ababa |        | Beirut    | Lebanon      | Domestic servitude  | Domestic work | 6        | Air        | Agency        |
9  | Aug 2019 | Machakos | Kenya    | Nairobi   | Kenya        |             |        | Nairobi   | Kenya        | Sexual exploitation | Entertainment | about 20 | Bus        | Friends       |
10 | Aug 2019 | Garissa  | Kenya    | Jeddah    | Saudi Arabia | Nairobi     |        | Jeddah    | Saudi Arabia | Domestic servitude  | Domestic work | 5        | Air        | Agency        |
11 | Aug 2019 | Isiolo   | Kenya    | Bangkok   | Thailand     | Nairobi     | Doha   | Myawaddy  | Myanmar      | Forced criminality  | Online scam   | 2        | Air        | Online advert |
12 | Aug 2019 | Kisumu   | Kenya    | Kuwait City | Kuwait     | Nairobi     |        | Kuwait City | Kuwait     | Domestic servitude  | Domestic work | 8        | Air        | Agency        |
13 | Aug 2019 | Mwanza   | Tanzania | Nairobi   | Kenya        | Namanga     |        | Nairobi   | Kenya        | Forced begging      | Begging       | 11       | Bus        | Family        |
14 | Aug 2019 | Nairobbi | Kenya    | Amman     | Jordan       | Doha        |        | Amman     | Jordan       | Human trafficking   | Domestic work | 1        | Air        | Agency        |
15 | Aug 2019 | Moyale   | Kenya    | Johannesburg | South Africa | Nairobi  | Lusaka | Johannesburg | South Africa | Forced labour    | Trade         | 20-30    | Truck      | Friends       |
16 | Aug 2091 | Malindi  | Kenya    | Dubai     | UAE          | Nairobi     |        | Dubai     | UAE          | Sexual exploitation | Massage       | 3        | Air        | Social media  |
17 | Aug 2019 | Kitui    | Kenya    | Mombasa   | Kenya        |             |        | Mombasa   | Kenya        | Child labour        | Fishing       | several  | Bus        | Family        |
18 | Aug 2019 | Eldoret  | Kenya    | Doha      | Qatar        | Nairobi     |        | Doha      | Qatar        | Forced labour       | Security      | 14       | Air        | Agency        | More: call +254 700 000 000
19 | Aug 2019 | Kitale   | Kenya    | Doha      | Qatar        | Nairobi     |        | Doha      | Qatar        | Forced labour       | Construction  | 7        | Air        | Friends       |
20 | Aug 2019 | Nakuru   | Kenya    | Riyadh    | Saudi Arabia | Nairobi     | Nairobi | Dammam   | Saudi Arabia | Domestic servitude  | Domestic work | 10 to 15 | Air        | Agency        |
21 | Aug 2019 | Lodwar   | Kenya    | Juba      | South Sudan  | Lokichoggio |        | Juba      | South Sudan  | Forced labour       | Construction  | 5+       | Truck      | Friends       |
22 | Aug 2019 | Meru     | Kenya    | Erbil     | Iraq         | Nairobi     | Istanbul | Erbil   | Iraq         | Domestic servitude  | Domestic work | 2        | Air        | Agency        |
23 | Aug 2019 | Kakamega | Kenya    | Nairobi   | Kenya        |             |        | Nairobi   | Kenya        | Witchcraft          | Domestic work | 4        | Bus        | Family        |
24 | Aug 2019 | Mombassa | Kenya    | Milan     | Italy        | Nairobi     | Tripoli |          |              |                     |               | unknown  | Unknown    | Unknown       |`;

const COVER = [
  ['Organisation A (made up for this example)'],
  ['Routes reported in August 2019'],
  [],
  ['Sheet "Routes": one line for each route'],
  ['Nobody in this workbook exists: all lines are made up.'],
];
const CODES = [
  ['Type of exploitation', 'Industry'],
  ['Forced labour', 'Agriculture'],
  ['Sexual exploitation', 'Construction'],
  ['Domestic servitude', 'Domestic work'],
  ['Child labour', 'Fishing'],
  ['Forced begging', 'Security'],
];

/** One plain header row in English; a cover sheet stands before the data, a hidden list behind it. */
export function makeCoverSheet() {
  return writeBook('Organisation A', [
    { name: 'Read me', rows: COVER },
    { name: 'Routes', rows: readTable(HEADER + ROUTES) },
    { name: 'Codes', rows: CODES, hidden: true },
  ]);
}
