import type { OperatorGroup } from './define.ts';

/** The operators, by what they do. */
export const OPERATORS = {
  access: {
    signs: '. [ ]',
    forms: ['{map}.name → {any}', '{map}[{text}] → {any}', '{list}[{number}] → {any}'],
    examples: [
      { source: '{"tier": "gold"}.tier', value: '"gold"' },
      { source: '{"first name": "Zoë"}["first name"]', value: '"Zoë"' },
      { source: '["red", "green"][0]', value: '"red"' },
    ],
  },
  optionalAccess: {
    signs: '.? [? ]',
    forms: ['{map}.?name → {optional}', '{map}[?{text}] → {optional}', '{list}[?{number}] → {optional}'],
    examples: [
      { source: '{"tier": "gold"}.?city.orValue("unknown")', value: '"unknown"' },
      { source: '["red", "green"][?2].orValue("none")', value: '"none"' },
    ],
  },
  arithmetic: {
    signs: '+ - * / %',
    forms: [
      '-{number} → {number}',
      '{number} * {number} → {number}',
      '{number} / {number} → {number}',
      '{number} % {number} → {number}',
      '{number} + {number} → {number}',
      '{number} - {number} → {number}',
    ],
    examples: [
      { source: '7 / 2', value: '3.5' },
      { source: '2 + 3 * 4', value: '14' },
      { source: '-7 % 3', value: '-1' },
    ],
  },
  joining: {
    signs: '+',
    forms: ['{text} + {text} → {text}', '{list} + {list} → {list}'],
    examples: [
      { source: '"Order " + "4711"', value: '"Order 4711"' },
      { source: '["vip"] + ["new"]', value: '["vip", "new"]' },
    ],
  },
  time: {
    signs: '+ -',
    forms: [
      '{timestamp} + {duration} → {timestamp}',
      '{duration} + {timestamp} → {timestamp}',
      '{timestamp} - {duration} → {timestamp}',
      '{timestamp} - {timestamp} → {duration}',
      '{duration} + {duration} → {duration}',
      '{duration} - {duration} → {duration}',
    ],
    examples: [
      {
        source: 'timestamp("2026-11-24T09:00:00Z") - duration("1h")',
        value: 'timestamp("2026-11-24T08:00:00Z")',
      },
      {
        source: 'timestamp("2026-11-24T09:00:00Z") - timestamp("2026-11-24T08:30:00Z")',
        value: 'duration("30m")',
      },
    ],
  },
  equality: {
    signs: '== !=',
    forms: ['{any} == {any} → {boolean}', '{any} != {any} → {boolean}'],
    examples: [
      { source: '"nl" == "nl"', value: 'true' },
      { source: '[1, 2] == [2, 1]', value: 'false' },
      { source: '{"a": 1, "b": 2} == {"b": 2, "a": 1}', value: 'true' },
    ],
  },
  order: {
    signs: '< <= > >=',
    forms: [
      '{number} < {number} → {boolean}',
      '{number} <= {number} → {boolean}',
      '{number} > {number} → {boolean}',
      '{number} >= {number} → {boolean}',
      '{text} < {text} → {boolean}',
      '{boolean} < {boolean} → {boolean}',
      '{timestamp} < {timestamp} → {boolean}',
      '{duration} < {duration} → {boolean}',
    ],
    examples: [
      { source: '9 < 10', value: 'true' },
      { source: '"9" < "10"', value: 'false' },
      { source: 'duration("90m") > duration("1h")', value: 'true' },
    ],
  },
  membership: {
    signs: 'in',
    forms: ['{any} in {list} → {boolean}', '{text} in {map} → {boolean}'],
    examples: [
      { source: '"nl" in ["nl", "fr"]', value: 'true' },
      { source: '"city" in {"tier": "gold"}', value: 'false' },
    ],
  },
  logic: {
    signs: '! && ||',
    forms: [
      '!{boolean} → {boolean}',
      '{boolean} && {boolean} → {boolean}',
      '{boolean} || {boolean} → {boolean}',
    ],
    examples: [
      { source: '1 < 2 && !("a" == "b")', value: 'true' },
      { source: 'true || 1 / 0 > 1', value: 'true' },
    ],
  },
  choice: {
    signs: '? :',
    forms: ['{boolean} ? {value} : {value} → {value}'],
    examples: [{ source: '3 > 2 ? "busy" : "quiet"', value: '"busy"' }],
  },
} as const satisfies Readonly<Record<string, OperatorGroup>>;

export type OperatorName = keyof typeof OPERATORS;
