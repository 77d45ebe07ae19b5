import type { CommandName } from './command-names.js';
import type { Command } from './terminal/terminal.js';
import { unpackPlaces } from './unpack-places.js';

/** Every command, loaded only when it is called: a check does not wait for the schema writer. */
const commands: Record<CommandName, () => Promise<Command>> = {
  check: async () => {
    const places = unpackPlaces();
    places.catch(() => undefined);
    return (await import('./commands/check.js')).checkWith(places);
  },
  explain: async () => (await import('./commands/explain.js')).explain,
  fields: async () => (await import('./commands/fields.js')).listFields,
  codes: async () => (await import('./commands/codes.js')).listCodes,
  schema: async () => (await import('./commands/schema.js')).printSchema,
  help: async () => (await import('./commands/help.js')).help,
  version: async () => (await import('./commands/version.js')).printVersion,
};

export function loadCommand(name: CommandName): Promise<Command> {
  return commands[name]();
}
