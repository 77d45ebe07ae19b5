import type { CodeListName } from '../model/fields.js';
import { exploitationTypes } from './exploitation-types.js';
import { industries } from './industries.js';
import { routeKinds } from './kinds.js';
import { recruitmentMethods } from './recruitment.js';
import { transportModes } from './transport.js';

/** Every code list by its name. */
export const codeLists: Readonly<Record<CodeListName, readonly string[]>> = {
  exploitationType: exploitationTypes,
  industry: industries,
  transport: transportModes,
  recruitment: recruitmentMethods,
  kind: routeKinds,
};
