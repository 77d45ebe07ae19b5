import { readTable } from './read-table.mjs';
import { writeBook } from './write-book.mjs';

const HEADER = `
Partner        | Origin |          | Expected destination |         | Transit |        |        | Place of exploitation |         | Type of exploitation | Industry | Estimated number of cases |     | Period
               | City   | Country  | City                 | Country | 1       | 2      | 3      | City                  | Country |                      |          | Min                       | Max |       `;

const ROUTES = `
Organisation F | Mogadishu | Somalia | Tripoli     | Libya        | Hargeisa | Addis Ababa | Khartoum | Kufra    | Libya        | Ransom              |               | 20 | 35 | 2019-08
               | Kismayo   | Somalia | Nairobi     | Kenya        | Liboi    | Garissa     |          | Nairobi  | Kenya        | Sexual exploitation | Entertainment | 3  | 3  | 2019-08
               | Baidoa    | Somalia | Mogadishu   | Somalia      |          |             |          | Mogadishu | Somalia     | Child labour        | Domestic work | 8  | 8  | 2019-08
               | Galkayo   | Somalia | Jeddah      | Saudi Arabia | Bosaso   | Aden        |          | Jizan    | Saudi Arabia | Forced labour       | Construction  | 10 | 12 | 2019-08
               | Kampala   | Uganda  | Muscat      | Oman         | Nairobi  |             |          | Muscat   | Oman         | Domestic servitude  | Domestic work | 15 | 15 | 2019-08
               | Mbarara   | Uganda  | Sharjah     | UAE          | Entebbe  |             |          | Sharjah  | UAE          | Forced labour       | Security      | 6  | 6  | 2019-08
Organisation F | Gulu      | Uganda  | Juba        | South Sudan  | Nimule   |             |          | Juba     | South Sudan  | Sexual exploitation | Accommodation | 9  | 9  | 2019-08
               | Juba      | South Sudan | Khartoum | Sudan       | Malakal  | Kosti       |          | Khartoum | Sudan        | Forced labour       | Construction  | 5  | 7  | 2019-08
               | Wau       | South Sudan | Juba     | South Sudan | Rumbek   |             |          | Juba     | South Sudan  | Forced marriage     |               | 2  | 2  | 2019-08
               | El Fasher | Sudan   | Tripoly     | Libya        | Kufra    |             |          | Sabha    | Libya        | Forced labour       | Agriculture   | 18 | 22 | 2019-08
               | Nyala     | Sudan   | Cairo       | Egypt        | Khartoum | Aswan       |          | Cairo    | Egypt        | Organ removal       |               | 1  | 1  | 2019-08
               | Kassala   | Sudan   | Cairo       | Egypt        | Aswan    |             |          | Arish    | Egypt        | Ransom              |               | 12 | 10 | 2019-08
Organisation F | Colombo   | Sri Lanka | Amman     | Jordan       | Doha     |             |          | Amman    | Jordan       | Forced labour       | Garment factory | 30 | 30 | 2019-08
               | Manila    | Philippines | Riyadh  | Saudi Arabia | Doha     | Dubai       |          | Riyadh   | Saudi Arabia | Domestic servitude  | Domestic work | 4  | 4  | 2019-08
               | Nairobi   | Kenya   | Phnom Penh  | Cambodia     | Bangkok  |             |          | Sihanoukville | Cambodia | Forced criminality | Online scam   | 7  | 7  | 2019-08
               | Yangon    | Myanmar | Bangkok     | Thailand     | Mae Sot  |             |          | Samut Sakhon | Thailand | Forced labour       | Fishing       | 25 | 30 | 2019-08`;

const SPANS = ['A1:A2', 'B1:C1', 'D1:E1', 'F1:H1', 'I1:J1', 'K1:K2', 'L1:L2', 'M1:N1', 'O1:O2'];
const BLOCKS = ['A3:A8', 'A9:A14', 'A15:A18'];

/** A header of two rows with merged cells, and a partner's name merged over the rows that it stands for. */
export function makeTwoRowHeader() {
  return writeBook('Organisation F', [{ name: 'Data', rows: readTable(HEADER + ROUTES), merges: [...SPANS, ...BLOCKS] }]);
}
