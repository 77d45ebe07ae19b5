import type { FileFacts, Report } from '../check.js';

/** Reports what was noticed under this code while the file was read. */
export function reportNotices(code: string, { workbook }: FileFacts, report: Report): void {
  for (const notice of workbook.notices) if (notice.code === code) report({ args: notice.args });
}
