import type { FunctionExamples } from './define.ts';

export const OPTIONAL_EXAMPLES = {
  has: [
    { source: 'has({"tier": "gold"}.tier)', value: 'true' },
    { source: 'has({"tier": "gold"}.city)', value: 'false' },
  ],
  orValue: [
    { source: '{"tier": "gold"}.?tier.orValue("none")', value: '"gold"' },
    { source: '{"tier": "gold"}.?city.orValue("unknown")', value: '"unknown"' },
  ],
  or: [{ source: '{"mobile": "0612"}.?home.or({"mobile": "0612"}.?mobile).orValue("")', value: '"0612"' }],
  hasValue: [{ source: '{"tier": "gold"}.?city.hasValue()', value: 'false' }],
  value: [{ source: '{"tier": "gold"}.?tier.value()', value: '"gold"' }],
  optMap: [
    { source: '{"total": 20}.?total.optMap(sum, sum * 2).orValue(0)', value: '40' },
    { source: '{"total": 20}.?discount.optMap(sum, sum * 2).orValue(0)', value: '0' },
  ],
} as const satisfies FunctionExamples;
