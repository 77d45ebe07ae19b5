import type { Workbook } from '../model/grid.js';
import type { PlaceFact, RowFacts } from '../read/facts.js';
import { findTables } from '../read/find-tables.js';
import { readRows } from '../read/rows.js';
import { prepareTools, type ReviewOptions } from './tools.js';

/** Every place that is written in the routes of a workbook, row by row, in the order of travel. Blank cells are left out. */
export function listPlaces(workbook: Workbook, options: ReviewOptions): PlaceFact[] {
  const tools = prepareTools(options);
  const { tables } = findTables(workbook, tools.finding);
  return tables.flatMap((table) => readRows(table, tools.readers).flatMap(placesOf)).filter(isWritten);
}

function placesOf({ origin, destination, exploitation, stops }: RowFacts): PlaceFact[] {
  return [origin, ...stops.map(({ place }) => place), exploitation, destination].filter((fact) => fact !== undefined);
}

function isWritten({ resolution: { place, city, country } }: PlaceFact): boolean {
  const isAbsent = (state: string) => state === 'blank' || state === 'none-word';
  return place.precision !== 'unknown' || !isAbsent(city.state) || !isAbsent(country.state);
}
