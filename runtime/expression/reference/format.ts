import type { FunctionExamples } from './define.ts';

export const FORMAT_EXAMPLES = {
  formatNumber: [
    { source: '(1234.5).formatNumber(2, "nl")', value: '"1.234,50"' },
    { source: '(1234.5).formatNumber(0, "en")', value: '"1,235"' },
  ],
  formatMoney: [
    { source: '(1234.5).formatMoney("EUR", "nl")', value: '"€ 1.234,50"' },
    { source: '(1234.5).formatMoney("EUR", "en")', value: '"€1,234.50"' },
  ],
  formatDate: [
    {
      source: 'timestamp("2026-11-24T09:00:00Z").formatDate("long", "Europe/Amsterdam", "nl")',
      value: '"24 november 2026"',
    },
  ],
  formatTime: [
    { source: 'timestamp("2026-11-24T09:00:00Z").formatTime("Europe/Amsterdam", "en")', value: '"10:00"' },
  ],
} as const satisfies FunctionExamples;
