/** Kinds of names, in the order in which one wins over the other for the same place. */
export const nameKinds = { primary: 0, alternate: 1, code: 2, part: 3, typo: 4, demonym: 5 };
/** Kinds of places. */
export const features = { place: 0, capital: 1, seat1: 2, seat2: 3, seat3: 4, section: 5, camp: 6, border: 7, area: 8, island: 9 };
