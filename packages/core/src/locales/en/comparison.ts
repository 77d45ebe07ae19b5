/** Labels of what changed between two files. */
export const comparison = {} as const;
