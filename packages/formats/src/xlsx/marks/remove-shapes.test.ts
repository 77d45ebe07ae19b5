import { expect, test } from 'vitest';
import { removeShapes } from './remove-shapes.js';

const note = '<v:shape id="a"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';

test.each([
  ['', 0],
  ['<v:line id="b"><v:fill/></v:line>', 1],
  ['<v:group id="b"/>', 1],
  ['<v:shapetype id="t"></v:shapetype>', 0],
])('counts what is left beside the notes: %s', (other, left) => {
  const found = removeShapes(new TextEncoder().encode(`<xml>${other}${note}</xml>`), [{ row: 0, column: 0 }]);
  expect(found.left).toBe(left);
  expect(found.splices).toHaveLength(1);
});
