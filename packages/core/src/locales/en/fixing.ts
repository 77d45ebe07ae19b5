/** Labels of the command that mends, its questions and its log. */
export const fixing = {} as const;
