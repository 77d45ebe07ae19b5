/** Labels of the copy without personal data. */
export const redaction = {} as const;
