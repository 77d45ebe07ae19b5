import { readTable } from './read-table.mjs';
import { writeBook } from './write-book.mjs';

const HEADER = `
Shirika | Mahali pa asili | Nchi anakokwenda | Njia (via) | Mahali pa unyonyaji | Aina ya unyonyaji | Kazi / Sector | Idadi ya waathirika | Mwezi | Maelezo`;

const ROUTES = `
Shirika la mfano C | Kitale, Kenya      | Saudia           | Nairobi                  | Riyadh, Saudi Arabia | kazi za kulazimishwa | kazi ya nyumbani   | watano        | Agosti 2019 |
"                  | Bungoma, Kenya     | "                | "                        | Jeddah, Saudi Arabia | "                    | "                  | tatu          | "           |
"                  | Nairobi, Kenya     | Falme za Kiarabu | direct                   | Dubai (UAE)          | forced labour        | ulinzi             | takriban 10   | "           |
"                  | Kenya - Mombasa    | Oman             | Nairobi                  | Muscat, Oman         | kazi ya nyumbani     | kazi ya nyumbani   | saba          | "           |
"                  | Busia (Kenya side) | Kenya            |                          | Nairobi, Kenya       | ajira ya watoto      | kazi ya nyumbani   | kumi na mbili | "           |
"                  | Dodoma, Tanzania   | Kenya            | Namanga                  | Nairobi, Kenya       | kuombaomba kwa kulazimishwa | ombaomba    | 14            | "           |
"                  | Arusha TZ          | Kenya            | same as above            | Mombasa, Kenya       | same as above        | same as above      | 6             | "           |
"                  | Mbale, Uganda      | Kenya            | Malaba > Eldoret         | Nairobi, Kenya       | ukahaba              | baa                | wengi         | "           |
"                  | Kampala, Uganda    | Falme za Kiarabu | Entebbe                  | Abu Dhabi, UAE       | forced labour        | usafi              | 8             | "           |
"                  | Tanga, Tanzania    | Kenya            | Horohoro > Mombasa       | Kilifi, Kenya        | kazi za kulazimishwa | shamba             | 4             | "           |
"                  | Kisumu, Kenya      | Qatar            | Nairobi                  | Doha, Qatar          | kazi za kulazimishwa | ujenzi             | 9             | "           |
"                  | Homa Bay, Kenya    | Kenya            |                          | Mbita, Kenya         | ajira ya watoto      | uvuvi              | ishirini      | "           |
"                  | Kakuma, Kenya      | Kenya            | Lodwar > Kitale          | Nairobi, Kenya       | ukahaba              |                    | haijulikani   | "           |
"                  | Kigoma, Tanzania   | Zambia           | Tunduma                  | Lusaka, Zambia       | kazi za kulazimishwa | biashara           | 3 (2F, 1M)    | "           |
"                  | Garisa, Kenya      | Somalia          | Dadaab > Liboi           | Kismayo, Somalia     | kusajiliwa jeshini   |                    | several       | "           |
"                  | Hargeisa, Somalia  | Yemen            | Bosaso                   | Aden, Yemen          | usafirishaji haramu  | haijulikani        | 40            | "           |
"                  | Juba, S. Sudan     | Kenya            | Nimule > Kampala         | Nairobi, Kenya       | ndoa ya kulazimishwa |                    | mmoja         | "           | taarifa: mfano@example.org
"                  | Nairobi, Kenya     | Lebanon          | Addis Ababa              | Beruit, Lebanon      | kazi ya nyumbani     | kazi ya nyumbani   | 5 girls       | "           |`;

/** Swahili and English mixed: town and country in one cell, numbers as words, ditto marks. */
export function makeSwahiliEnglish() {
  return writeBook('Shirika la mfano C', [{ name: 'Njia 08-2019', rows: readTable(HEADER + ROUTES) }]);
}
