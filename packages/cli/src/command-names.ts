/** Every command, in the order of the overview. */
export const commandNames = [
  'check',
  'annotate',
  'fix',
  'undo',
  'redact',
  'template',
  'diff',
  'place',
  'places',
  'explain',
  'fields',
  'codes',
  'schema',
  'help',
  'version',
] as const;
export type CommandName = (typeof commandNames)[number];

export function isCommandName(text: string): text is CommandName {
  return commandNames.some((name) => name === text);
}
