import type { ReadingNotice } from '@routebook/core';
import { defaultLimits, type Limits } from '../../limits.js';
import { XlsxPackage } from '../package/xlsx-package.js';
import { clearMarks } from './clear-marks.js';

/**
 * A copy of a workbook without our marks. When no other program has saved it since, all parts have the bytes that they had;
 * else our marks are known by what they say. `found` tells whether there were some. Throws `UnreadableFile`.
 */
export function clearXlsx(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): { bytes: Uint8Array; found: boolean; notices: ReadingNotice[] } {
  const pkg = XlsxPackage.open(bytes, { ...defaultLimits, ...limits });
  const { found } = clearMarks(pkg, false);
  return { bytes: found ? pkg.save() : bytes, found, notices: pkg.notices };
}
