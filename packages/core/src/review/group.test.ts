import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../model/diagnostic.js';
import { groupFindings } from './group.js';

function finding(code: string, severity: Severity, cell: string, value: string, title = 'replace'): Diagnostic {
  return {
    code,
    severity,
    cell,
    args: { value },
    fixes: [{ kind: 'safe', title, args: { value, cell }, edits: [{ cell, before: value, after: 'x' }] }],
  };
}

test('groups by code, then by value: errors first, the most frequent first', () => {
  const groups = groupFindings([
    finding('period-too-fine', 'info', 'F2', '3 May 2019'),
    finding('place-misspelt', 'warning', 'B3', 'Nairobbi'),
    finding('place-misspelt', 'warning', 'B2', 'Mombassa'),
    finding('place-misspelt', 'warning', 'B6', 'Mombassa'),
    finding('place-unknown', 'error', 'B9', 'Xyz'),
  ]);
  expect(
    groups.map(({ code, count, values }) => [
      code,
      count,
      values.map(({ first, findings }) => [first.args['value'], findings.map(({ cell }) => cell)]),
    ]),
  ).toEqual([
    ['place-unknown', 1, [['Xyz', ['B9']]]],
    [
      'place-misspelt',
      3,
      [
        ['Mombassa', ['B2', 'B6']],
        ['Nairobbi', ['B3']],
      ],
    ],
    ['period-too-fine', 1, [['3 May 2019', ['F2']]]],
  ]);
});

test('one value with two ways to mend it is two decisions; one code with two severities two groups', () => {
  const [group] = groupFindings([finding('a', 'error', 'B2', 'x'), finding('a', 'error', 'B3', 'x', 'clear')]);
  expect(group?.values.length).toBe(2);
  expect(groupFindings([finding('a', 'error', 'B2', 'x'), finding('a', 'info', 'B3', 'x')]).length).toBe(2);
});

test('loses no finding and adds none, in whatever order they come', () => {
  const any = fc.array(
    fc.record({
      code: fc.constantFrom('a', 'b', '__proto__'),
      severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
      cell: fc.constantFrom('A1', 'B2'),
      value: fc.constantFrom('x', 'y'),
    }),
  );
  fc.assert(
    fc.property(any, (made) => {
      const findings = made.map(({ code, severity, cell, value }) => finding(code, severity, cell, value));
      const groups = groupFindings(findings);
      expect(new Set(groups.flatMap(({ values }) => values.flatMap((value) => value.findings)))).toEqual(new Set(findings));
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
      const names = (list: typeof groups) => list.map(({ code, severity, count }) => [severity, code, count]);
      expect(names(groupFindings([...findings].reverse()))).toEqual(names(groups));
    }),
  );
});
