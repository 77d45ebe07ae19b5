import { existsSync, readFileSync } from 'node:fs';

const root = new URL('./node_modules/', import.meta.url);

/** Text of a file in one of the data packages. */
export function readSource(path) {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Some languages of a data package lack some of its files. */
export function hasSource(path) {
  return existsSync(new URL(path, root));
}

/** Rows of one of the hand-kept tables beside this script; lines that start with # are remarks. */
export function readTable(name) {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

const africa =
  'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW';
const middleEast = 'AE BH CY IQ IR IL JO KW LB OM PS QA SA SY TR YE';
const asia = 'AF BD BT IN LK MV NP PK BN KH ID LA MM MY PH SG TH TL VN';

/** Countries of which every known place is kept. */
export const focusCountries = new Set(`${africa} ${middleEast} ${asia}`.split(' '));

/** Kilometres between two points, good enough below a few hundred kilometres. */
export function distance(a, b) {
  const dLat = a.lat - b.lat;
  const dLon = (a.lon - b.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot(dLat, dLon) * 111.2;
}
