import { expect, test } from 'vitest';
import { reviewJsonSchema, routeJsonSchema } from './json-schema.js';

test('the schemas name themselves, their version and what must be there', () => {
  expect(routeJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Route',
    properties: { schema: { const: 'routebook/route@1' } },
    required: ['schema', 'transit', 'exploitationTypes', 'industries', 'transport', 'recruitment'],
    additionalProperties: false,
  });
  expect(reviewJsonSchema()).toMatchObject({ title: 'Review', required: ['routebook', 'file', 'sheets', 'diagnostics', 'summary'] });
});
