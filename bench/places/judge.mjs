import { kilometres } from './kilometres.mjs';

const near = (one, row) => one?.lat !== undefined && kilometres(one, row) <= 30;

/**
 * Whether an answer is right. `country`: that of the row (or its other one); `full`: also the point within 30 km, or the division of a row
 * that is about one. `asked`: not answered so, but the right place is among the candidates. `wrong`: something else was said.
 * An answer is { country, lat, lon, admin1, town, several, candidates }; `town` is true when a settlement is named.
 */
export function judge(row, answer) {
  const country = rightCountry(row, answer);
  const full = country && rightPlace(row, answer);
  const asked = !full && row.kind === 'city' && (answer.candidates ?? []).some((one) => near(one, row));
  return { country, full, asked, wrong: !full && saysOtherwise(row, answer, country) };
}

function rightCountry(row, answer) {
  if (row.kind === 'none') return answer.country === undefined || answer.several === true;
  return [row.iso2, row.alt].filter(Boolean).includes(answer.country);
}

function rightPlace(row, answer) {
  if (row.kind === 'none') return !answer.town;
  if (row.kind === 'country' || row.kind === 'area') return true;
  if (row.kind === 'admin1') return answer.admin1 === row.admin1;
  return answer.town && near(answer, row);
}

function saysOtherwise(row, answer, country) {
  if (!country) return answer.country !== undefined;
  return row.kind === 'city' && answer.town === true;
}
