import * as z from 'zod';
import { reviewSchema } from './review-schema.js';
import { routeSchema } from './route.js';

/** JSON Schema (draft 2020-12) of one route. */
export function routeJsonSchema(): object {
  return z.toJSONSchema(routeSchema);
}

/** JSON Schema (draft 2020-12) of what a check prints as JSON for one file. */
export function reviewJsonSchema(): object {
  return z.toJSONSchema(reviewSchema);
}
