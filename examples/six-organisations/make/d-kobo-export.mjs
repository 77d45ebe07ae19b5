import { readTable } from './read-table.mjs';
import { writeBook } from './write-book.mjs';

const TYPES = ['forced_labour', 'domestic_servitude', 'sexual_exploitation', 'child_labour', 'debt_bondage', 'ransom_extortion', 'unknown'];

// Origin city and country | destination city and country | stops (> between) | exploitation city and country | types | industry | least | most
const ROUTES = `
Addis Ababa | Ethiopia | Riyadh   | Saudi Arabia | Galafi, Djibouti > Obock, Djibouti > Aden, Yemen            | Riyadh  | Saudi Arabia | domestic_servitude               | domestic_work | 12  | 12
Jimma       | Ethiopia | Beirut   | Lebanon      | Addis Ababa, Ethiopia                                       | Beirut  | Lebanon      | domestic_servitude debt_bondage  | domestic_work | 5   | 8
Hawassa     | Ethiopia | Johannesburg | South Africa | Moyale, Kenya > Nairobi, Kenya > Lilongwe, Malawi       |         |              | ransom_extortion                 |               | 30  | 45
Dessie      | Ethiopia | Jeddah   | Saudi Arabia | Semera, Ethiopia > Obock, Djibouti                          | Jizan   | Saudi Arabia | forced_labour                    | agriculture   | 20  | 25
Gondar      | Ethiopia | Khartoum | Sudan        | Metema, Ethiopia > Gallabat, Sudan                          | Khartoum | Sudan       | sexual_exploitation              | commercial_sex | 6  | 6
Mekelle     | Ethiopia | Kuwait City | Kuwait    | Addis Ababa, Ethiopia                                       | Kuwait City | Kuwait   | domestic_servitude               | domestic_work | 9   | 9
Asmara      | Eritrea  | Tripoli  | Libya        | Kassala, Sudan > Khartoum, Sudan > Kufra, Libya             | Bani Walid | Libya     | ransom_extortion forced_labour   | construction  | 40  | 60
Dire Dawa   | Ethiopia | Hargeisa | Somalia      | Jijiga, Ethiopia                                            | Hargeisa | Somalia     | child_labour                     | domestic_work | 7   | 7
Addis Abeba | Ethiopia | Dubai    | United Arab Emirates |                                                     | Dubai   | United Arab Emirates | domestic_servitude       | domestic_work | 15  | 10
Shashamane  | Ethiopia | Nairobi  | Kenya        | Moyale, Ethiopia > Isiolo, Kenya                            | Nairobi | Kenya        | forced_labour                    | food_service  | 4   | 4
Adama       | Ethiopia | Doha     | Qatar        | Addis Ababa, Ethiopia                                       | Doha    | Qatar        | forced_labour                    | construction  | 3   | 5
Bahir Dar   | Ethiopia | Khartoum | Sudan        | Gondar, Ethiopia > Metema, Ethiopia                         | Gedaref | Sudan        | forced_labour                    | agriculture   | 50  |
Harar       | Ethiopia | Bosaso   | Somalia      | Hargeisa, Somalia                                           | Bosaso  | Somalia      | ransom_extortion                 |               | 11  | 11
Addis Ababa | Ethiopia | Adis Ababa | Ethiopia   |                                                             | Addis Ababa | Ethiopia | sexual_exploitation              | entertainment | 2   | 2
Arba Minch  | Ethiopia | Addis Ababa | Ethiopia  | Hawassa, Ethiopia                                           | Addis Ababa | Ethiopia | child_labour                     | manufacturing | 18  | 18
Nekemte     | Ethiopia | Amman    | Jordan       | Addis Ababa, Ethiopia > Cairo, Egypt                        | Amman   | Jordan       | domestic_servitude               | domestic_work | 1   | 1
Axum        | Ethiopia | Riyadh   | Saudi Arabia | Adigrat, Ethiopia > Massawa, Eritrea                        | Abha    | Saudi Arabia | unknown                          | agriculture   | 0   | 0`;

const HEADER = [
  'start',
  'end',
  'grp_origin/origin_city',
  'grp_origin/origin_country',
  'grp_destination/intended_destination_city',
  'grp_destination/intended_destination_country',
  'grp_exploitation/exploitation_city',
  'grp_exploitation/exploitation_country',
  'exploitation_type',
  ...TYPES.map((type) => `exploitation_type/${type}`),
  'industry',
  'grp_cases/cases_min',
  'grp_cases/cases_max',
  'period',
  '_id',
  '_uuid',
  '_submission_time',
  '_validation_status',
  '_index',
];
const STOPS_HEADER = ['transit_city', 'transit_country', '_index', '_parent_table_name', '_parent_index', '_submission__id'];
const FIRST_ID = 900_001;

/** As KoboToolbox exports a form: group names in the header, choices as text and as 0/1, the stops of a route on a sheet of their own. */
export function makeKoboExport() {
  const routes = readTable(ROUTES).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return writeBook('Organisation D', [
    { name: 'Route form', rows: [HEADER, ...routes.map(submission)] },
    { name: 'transit', rows: [STOPS_HEADER, ...stops(routes)] },
  ]);
}

function submission(route, index) {
  const [city, country, toCity, toCountry, , atCity, atCountry, types, industry, least, most] = route;
  const chosen = types.split(' ');
  const day = `2019-08-${String(index + 5).padStart(2, '0')}`;
  const number = index + 1;
  return [
    `${day}T09:00:00.000+03:00`,
    `${day}T09:12:00.000+03:00`,
    ...[city, country, toCity, toCountry, atCity, atCountry, types],
    ...TYPES.map((type) => (chosen.includes(type) ? '1' : '0')),
    ...[industry, least, most, '2019-08'],
    String(FIRST_ID + index),
    `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    `${day}T06:15:00`,
    '',
    String(number),
  ];
}

function stops(routes) {
  const places = routes.flatMap((route, index) =>
    route[4]
      .split('>')
      .map((stop) => stop.trim().split(', '))
      .filter(([city]) => city)
      .map(([city, country]) => ({ city, country, parent: index })),
  );
  return places.map(({ city, country, parent }, index) => [
    city,
    country,
    String(index + 1),
    'Route form',
    String(parent + 1),
    String(FIRST_ID + parent),
  ]);
}
