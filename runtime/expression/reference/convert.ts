import type { FunctionExamples } from './define.ts';

export const CONVERSION_EXAMPLES = {
  string: [
    { source: '"Order " + string(4711)', value: '"Order 4711"' },
    { source: 'string(timestamp("2026-11-24T10:00:00+01:00"))', value: '"2026-11-24T09:00:00Z"' },
    { source: 'string(duration("1h30m"))', value: '"5400s"' },
  ],
  int: [
    { source: 'int("42")', value: '42' },
    { source: 'int(-3.9)', value: '-3' },
    { source: 'int(timestamp("2026-11-24T09:00:00Z"))', value: '1795510800' },
  ],
  double: [{ source: 'double("2.5") * 2', value: '5' }],
  bool: [{ source: 'bool("true")', value: 'true' }],
  dyn: [{ source: 'dyn("1") == 1', value: 'false' }],
} as const satisfies FunctionExamples;
