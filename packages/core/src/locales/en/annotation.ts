/** Labels of the marked copy of a file. */
export const annotation = {} as const;
