import { exploitationTypes, industries, recruitmentMethods, routeKinds, transportModes } from '@routebook/core';
import { oneOf, parse } from '../parse.js';
import type { Command } from '../terminal/terminal.js';

const lists = {
  exploitationType: exploitationTypes,
  industry: industries,
  transport: transportModes,
  recruitment: recruitmentMethods,
  kind: routeKinds,
};
const names = Object.keys(lists) as (keyof typeof lists)[];

/** Prints the codes of one list, one a line, or of all lists with the name of each. */
export const listCodes: Command = (args, { out }) => {
  const { positionals } = parse(args, {});
  const asked = positionals.map((name) => oneOf('The list', name, names));
  if (asked.length === 1 && asked[0]) out(`${lists[asked[0]].join('\n')}\n`);
  else
    out(
      `${(asked.length > 0 ? asked : names).map((name) => `${name}\n${lists[name].map((code) => `  ${code}`).join('\n')}`).join('\n\n')}\n`,
    );
  return 0;
};
