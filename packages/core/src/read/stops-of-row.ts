import type { Cell } from '../model/cell.js';
import { cellAt } from '../model/grid.js';
import type { PlaceTexts, Resolution } from '../places/resolution.js';
import type { PlaceContext } from '../places/resolve.js';
import { onceEach } from '../text/once-each.js';
import type { Fact, Stop } from './facts.js';
import { columnReader } from './facts-of-column.js';
import { joinStops, stopLists } from './join-stops.js';
import type { StopsReading } from './reading.js';
import type { MappedColumn, RepeatGroup, Table } from './table.js';

export interface StopReaders {
  readonly place: (texts: PlaceTexts, context?: PlaceContext) => Resolution;
  readonly stops: (cell: Cell) => StopsReading;
}

type StopsOf = (fact: Fact<StopsReading>) => readonly Stop[];

/** Gives the places passed on the way, in the order of the columns, then of the rows of a repeat group; `transit` = what the columns say. */
export function stopsReader(
  { columns, repeats }: Table,
  readers: StopReaders,
): (row: number, transit: readonly Fact<StopsReading>[]) => readonly Stop[] {
  const stopsOf: StopsOf = onceEach(stopMaker(readers));
  const joined: StopsOf = onceEach((fact) => joinStops([stopsOf(fact)]));
  const lists = stopLists(transitIn(columns), stopsOf, readers.place);
  const groups = repeats.map((group) => groupReader(group, readers, stopsOf));
  return (row, transit) => {
    const [only] = transit;
    if (transit.length <= 1 && groups.length === 0) return only ? joined(only) : NO_STOPS;
    return joinStops([...lists(transit), ...groups.flatMap((read) => read(row))]);
  };
}

const NO_STOPS: readonly Stop[] = Object.freeze([]);

function transitIn(columns: readonly MappedColumn[]): MappedColumn[] {
  return columns.filter(({ field, twinOf }) => field === 'transit' && twinOf === undefined);
}

/** The stops of one cell; those of one column that say the same are one. */
function stopMaker({ place }: StopReaders): StopsOf {
  const stopIn = onceEach((column: number) =>
    onceEach(
      (whole: string): Stop => ({
        place: { role: 'transit', columns: { whole: column }, texts: { whole }, resolution: place({ whole }, { onTheWay: true }) },
        at: { column },
      }),
    ),
  );
  return ({ column, reading: { stops } }) => (stops.length === 0 ? NO_STOPS : stops.map(stopIn(column)));
}

function groupReader(
  { sheet, columns, rowsOf }: RepeatGroup,
  readers: StopReaders,
  stopsOf: StopsOf,
): (row: number) => (readonly Stop[])[] {
  const transit = transitIn(columns);
  const read = transit.map((column) => columnReader(column, readers.stops));
  const lists = stopLists(transit, stopsOf, readers.place);
  return (row) =>
    (rowsOf.get(row) ?? []).flatMap((other) =>
      lists(read.map((factOf) => factOf((column) => cellAt(sheet, other, column)))).map((stops) =>
        stops.map(({ place, at: { column } }) => ({ place, at: { column, row: other, sheet: sheet.name } })),
      ),
    );
}
