import { readTable } from './read-table.mjs';

const HEADER = `
Route | Where exploited | Type of exploitation | Industry | Persons | Transport | Recruited by | Month | Remarks`;

const ROUTES = `
Kitale > Nairobi > Dubai                          | Dubai, UAE                 | forced labour              | construction       | 6        | bus, plane  | agency       | 08/2019 |
Lomé > Lagos > Libreville                         | Libreville, Gabon          | child labour               | trade              | 10       | boat        | family       | 08/2019 |
Yaoundé > Addis Ababa > Koweït                    | Kuwait City, Kuwait        | domestic servitude         | domestic work      | ~8       | plane       | Facebook     | 08/2019 |
Bouaké > Agadez > Tripoli > Italy                 | Tripoli, Libya             | sexual exploitation        | prostitution       | 3        | truck, boat | friends      | 08/2019 |
Abéché > Koufra                                   | Kufra, Libya               | ransom                     | n/a                | 25       | truck       | friends      | 08/2019 |
N'Djamena > Faya > Sabha                          | Sebha, Libya               | forced labour              | mining             | 12 cases | truck       | unknown      | 08/2019 |
São Tomé > Luanda                                 | Luanda, Angola             | forced labour              | fishing            | 4        | boat        | agency       | 08/2019 |
Maputo > Johannesburg                             | Johannesburg, South Africa | forced labour              | mining             | over 20  | bus         | agency       | 08/2019 |
Kampala > Nairobi > Bangkok > Mae Sot             | Myawaddy, Myanmar          | forced criminality         | call centre scam   | 2        | plane       | online advert | 08/2019 | “IT job” promised
Kathmandu > Delhi > Nairobi                       | Nairobi, Kenya             | sexual exploitation        | dancing, nightclub | 11       | plane       | agency       | 08/2019 |
Kathmandu > Delhi > Nairobi                       | Nairobi, Kenya             | sexual exploitation        | dancing, nightclub | 11       | plane       | agency       | 08/2019 |
Mogadishu > Bosaso > Mukalla                      | Aden, Yemen                | ransom                     | not known          | 30+      | boat        | friends      | 08/2019 |
Lilongwe > Lusaka > Johannesburg                  | Johannesburg, South Africa | domestic servitude         | domestic work      | 1        | bus         | relative     | 08/2019 |
Freetown > Conakry > Kuwait City                  | Kuwait City, Kuwait        | domestic servitude         | domestic work      | 7        | plane       | agency       | 08/2019 |
Accra > Dubai                                     | Ajman, UAE                 | hotel work                 | hotel              | 2-3      | plane       | agency       | 08/2019 |
Nampula -> Tete -> Blantyre                       | Blantyre, Malawi           | child labour               | agriculture        | 9        | bus         | relative     | 08/2019 |
Benin City > Agadez > Sabha > Tripoli             | Tripoli, Libya             | sexual exploitation        | prostitution       | 14       | truck       | neighbour    | 13/08/2019 |
Dakar > Nouakchott                                | Nouakchott, Mauritania     | forced begging             | begging            | 40       | bus         | teacher      | 08/2019 |
Antsirabe > Antananarivo > Beyrouth               | Beirut, Lebanon            | domestic servitude         | domestic work      | 0        | plane       | agency       | 08/2019 |
Dhaka > Dubai > Tripoli                           | Benghazi, Libya            | forced labour; debt bondage | construction      | 16       | plane       | agency       | 08/2019 | paid 3000 to the agent`;

/** The bytes of a CSV as a western European Excel saves it: semicolons, windows-1252, one column for the whole route. */
export function makeSemicolons() {
  const lines = readTable(HEADER + ROUTES).map((row) => row.map((cell) => quote(String(cell ?? ''))).join(';'));
  return encodeWindows1252(`${lines.join('\r\n')}\r\n`);
}

function quote(text) {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// Characters that windows-1252 has where Latin-1 has control characters; the rest is the same in both.
const ABOVE_LATIN1 = { '€': 0x80, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };

function encodeWindows1252(text) {
  return Buffer.from([...text].map((character) => ABOVE_LATIN1[character] ?? character.charCodeAt(0)));
}
