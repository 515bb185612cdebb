import type { FunctionExamples } from './define.ts';

export const FORMAT_EXAMPLES = {
  formatNumber: [
    { source: '1234.5.formatNumber("en")', value: '"1,234.5"' },
    { source: '1234.5.formatNumber(2, "nl")', value: '"1.234,50"' },
  ],
  formatMoney: [
    { source: '1234.5.formatMoney("EUR", "en")', value: '"€1,234.50"' },
    { source: '1234.5.formatMoney("EUR", "nl")', value: String.raw`"€\u00a01.234,50"` },
  ],
  formatDate: [
    {
      source: 'timestamp("2026-11-24T09:00:00Z").formatDate("short", "Europe/Amsterdam", "nl")',
      value: '"24-11-2026"',
    },
    {
      source: 'timestamp("2026-11-24T09:00:00Z").formatDate("long", "Europe/Amsterdam", "en")',
      value: '"24 November 2026"',
    },
    {
      source: 'timestamp("2026-11-24T09:00:00Z").formatDate("full", "Europe/Amsterdam", "fr")',
      value: '"mardi 24 novembre 2026"',
    },
  ],
  formatTime: [
    { source: 'timestamp("2026-11-24T09:05:00Z").formatTime("Europe/Amsterdam", "nl")', value: '"10:05"' },
  ],
} as const satisfies FunctionExamples;
