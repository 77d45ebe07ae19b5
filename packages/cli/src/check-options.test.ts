import { expect, test } from 'vitest';
import { checkOptions } from './check-options.js';
import { UsageError } from './usage-error.js';

const now = new Date(2019, 5, 3);

test('takes defaults, and the month from the clock', () => {
  expect(checkOptions(['a.csv'], now)).toMatchObject({
    paths: ['a.csv'],
    format: 'text',
    strict: false,
    mapping: { columns: {} },
    today: '2019-06',
  });
});

test('takes what was asked for', () => {
  const options = checkOptions(
    [
      '--format=sarif',
      '-q',
      '--header-row',
      '3',
      '--map',
      'Via=transit',
      '--max-issues=0',
      '--encoding',
      'cp1252',
      '--today',
      '2020-01',
      '-',
    ],
    now,
  );
  expect(options).toMatchObject({
    format: 'sarif',
    quiet: true,
    headerRow: 3,
    mapping: { columns: { Via: 'transit' } },
    maxIssues: 0,
    encoding: 'windows-1252',
    today: '2020-01',
    paths: ['-'],
  });
});

test.each([
  [[]],
  [['a.csv', '--format', 'xml']],
  [['a.csv', '--header-row', '0']],
  [['a.csv', '--encoding', 'klingon']],
  [['a.csv', '--today', '2020-13']],
  [['a.csv', '--max-issues', 'all']],
])('%o is a wrong call', (args) => {
  expect(() => checkOptions(args, now)).toThrow(UsageError);
});
