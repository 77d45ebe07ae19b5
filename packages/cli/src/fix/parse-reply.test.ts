import { expect, it } from 'vitest';
import { parseReply, tidyLine } from './parse-reply.js';

it.each([
  ['1', { kind: 'fix', index: 0 }],
  [' 3 ', { kind: 'fix', index: 2 }],
  ['٢', { kind: 'fix', index: 1 }],
  ['4', undefined],
  ['0', undefined],
  ['1.5', undefined],
  ['w', { kind: 'write', text: '' }],
  ['w  Dar es Salaam ', { kind: 'write', text: 'Dar es Salaam' }],
  ['L not our case', { kind: 'leave', reason: 'not our case' }],
  ['s', { kind: 'skip' }],
  ['e', { kind: 'explain' }],
  ['U', { kind: 'back' }],
  ['q', { kind: 'stop' }],
  ['quit', undefined],
  ['s now', undefined],
  ['', undefined],
  ['constructor', undefined],
])('reads %j', (line, reply) => {
  expect(parseReply(line, 3)).toEqual(reply);
});

it('keeps what steers a terminal out of cells', () => {
  expect(tidyLine('w \u001b[31mRed\u0007\t x')).toBe('w [31mRed x');
  expect(tidyLine('x'.repeat(9999))).toHaveLength(500);
});
