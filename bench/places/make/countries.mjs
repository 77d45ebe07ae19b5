// Official country names in six languages: node bench/places/make/countries.mjs COUNTRY-CODES.csv OUT.csv
// COUNTRY-CODES.csv is data/country-codes.csv of github.com/datasets/country-codes (PDDL).
import { writeList } from '../lists.mjs';
import { officialNames } from './country-names.mjs';

const [from, out] = process.argv.slice(2);
const rows = officialNames(from).map(({ iso2, field, text }) => ({ city: '', country: text, kind: 'country', name: field, iso2 }));
writeList(out, rows);
