import type { CommandName } from './command-names.js';
import type { Command } from './terminal/terminal.js';
import { unpackPlaces } from './unpack-places.js';

/** Every command, loaded only when it is called: a check does not wait for the schema writer. */
const commands: Record<CommandName, () => Promise<Command>> = {
  check: () => withPlaces(async () => (await import('./commands/check.js')).checkWith),
  annotate: () => withPlaces(async () => (await import('./commands/annotate.js')).annotateWith),
  fix: () => withPlaces(async () => (await import('./commands/fix.js')).fixWith),
  undo: async () => (await import('./commands/undo.js')).undo,
  redact: () => withPlaces(async () => (await import('./commands/redact.js')).redactWith),
  template: async () => (await import('./commands/template.js')).makeTemplate,
  diff: () => withPlaces(async () => (await import('./commands/diff.js')).diffWith),
  place: () => withPlaces(async () => (await import('./commands/place.js')).placeWith),
  places: () => withPlaces(async () => (await import('./commands/places.js')).placesWith),
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

/** Begins to unpack the place index before the command itself is loaded. */
async function withPlaces(load: () => Promise<(places: Promise<Uint8Array>) => Command>): Promise<Command> {
  const places = unpackPlaces();
  places.catch(() => undefined);
  return (await load())(places);
}
