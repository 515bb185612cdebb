import type { FunctionExamples } from './define.ts';

export const TIME_EXAMPLES = {
  timestamp: [
    {
      source: 'timestamp("2026-11-24T10:00:00+01:00")',
      value: 'timestamp("2026-11-24T09:00:00Z")',
    },
    {
      source: 'timestamp("2026-11-24T09:00:00Z") + duration("36h")',
      value: 'timestamp("2026-11-25T21:00:00Z")',
    },
    { source: 'timestamp(1795510800)', value: 'timestamp("2026-11-24T09:00:00Z")' },
  ],
  duration: [
    { source: 'duration("1h30m")', value: 'duration("90m")' },
    {
      source: 'timestamp("2026-11-24T09:00:00Z") - timestamp("2026-11-23T09:00:00Z") > duration("12h")',
      value: 'true',
    },
  ],
  getFullYear: [
    { source: 'timestamp("2026-12-31T23:30:00Z").getFullYear("Europe/Amsterdam")', value: '2027' },
    { source: 'timestamp("2026-12-31T23:30:00Z").getFullYear()', value: '2026' },
  ],
  getMonth: [{ source: 'timestamp("2026-11-24T09:00:00Z").getMonth("Europe/Amsterdam")', value: '10' }],
  getDate: [{ source: 'timestamp("2026-11-24T09:00:00Z").getDate("Europe/Amsterdam")', value: '24' }],
  getDayOfMonth: [
    { source: 'timestamp("2026-11-24T09:00:00Z").getDayOfMonth("Europe/Amsterdam")', value: '23' },
  ],
  getDayOfWeek: [
    { source: 'timestamp("2026-11-24T09:00:00Z").getDayOfWeek("Europe/Amsterdam")', value: '2' },
    { source: 'timestamp("2026-11-28T09:00:00Z").getDayOfWeek("Europe/Amsterdam") in [0, 6]', value: 'true' },
  ],
  getDayOfYear: [
    { source: 'timestamp("2026-01-01T09:00:00Z").getDayOfYear("Europe/Amsterdam")', value: '0' },
  ],
  getHours: [
    { source: 'timestamp("2026-11-24T09:00:00Z").getHours("Europe/Amsterdam")', value: '10' },
    { source: 'timestamp("2026-11-24T09:00:00Z").getHours()', value: '9' },
    { source: 'duration("90m").getHours()', value: '1' },
  ],
  getMinutes: [
    { source: 'timestamp("2026-11-24T09:45:00Z").getMinutes("Asia/Kolkata")', value: '15' },
    { source: 'duration("1h30m").getMinutes()', value: '90' },
  ],
  getSeconds: [
    { source: 'timestamp("2026-11-24T09:45:30Z").getSeconds()', value: '30' },
    { source: 'duration("1m30s").getSeconds()', value: '90' },
  ],
  getMilliseconds: [
    { source: 'timestamp("2026-11-24T09:45:30.250Z").getMilliseconds()', value: '250' },
    { source: 'duration("1.5s").getMilliseconds()', value: '500' },
  ],
} as const satisfies FunctionExamples;
