import { expect, it } from 'vitest';
import { groupPath, isKoboExport, isKoboMeta } from './kobo.js';

it('knows exports by the columns that are added', () => {
  expect(isKoboExport(['start', 'city', '_uuid'])).toBe(true);
  expect(isKoboExport(['start', 'end', 'city'])).toBe(false);
});

it.each(['_id', '_submission_time', 'start', '_location_latitude', 'meta/instanceID', '__version__'])('%s is added', (header) => {
  expect(isKoboMeta(header)).toBe(true);
});

it('reads groups before the name', () => {
  expect(groupPath('survey/grp_origin/origin_city')).toEqual({ groups: 'survey grp_origin', name: 'origin_city' });
  for (const text of ['Industry/type of exploitation', 'City / Locations Crossed', '/a', 'a/', 'a//b', `${'a/'.repeat(9000)}b`])
    expect(groupPath(text)).toBeUndefined();
});
