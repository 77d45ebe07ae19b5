/** Labels of the empty sheet to fill in. */
export const template = {} as const;
