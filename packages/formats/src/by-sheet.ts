/** Things by the sheet that they are on, in the order given. */
export function bySheet<T extends { readonly sheet: string }>(things: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.sheet);
    if (group) group.push(thing);
    else groups.set(thing.sheet, [thing]);
  }
  return groups;
}
