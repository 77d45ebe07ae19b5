import { reviewJsonSchema, routeJsonSchema } from '@routebook/core';
import { oneOf, parse } from '../parse.js';
import type { Command } from '../terminal/terminal.js';

const schemas = { route: routeJsonSchema, review: reviewJsonSchema };

/** Prints the JSON Schema of a route, or of what a check prints as JSON. */
export const printSchema: Command = (args, { out }) => {
  const { positionals } = parse(args, {});
  const name = oneOf('The schema', positionals[0] ?? 'route', ['route', 'review']);
  out(`${JSON.stringify(schemas[name](), null, 2)}\n`);
  return 0;
};
