import { type Area, parseAddress } from '@routebook/core';

/** `B2:D5` or `B2`, in either order of its corners. */
export function parseArea(reference: string): Area | undefined {
  const [start = '', end = start] = reference.split(':', 2);
  const first = parseAddress(start);
  const last = parseAddress(end);
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
