import { BUG_REPORT_VERSION, type BugReport, bugReport } from '../../model/bug-report.ts';
import { readFile } from './file.ts';
import type { Read } from './json.ts';

/** Reads a `*.report.json`. */
export const readBugReport = (text: string): Read<BugReport> =>
  readFile(text, { format: 'report', version: BUG_REPORT_VERSION, schema: bugReport });
