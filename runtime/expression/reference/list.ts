import type { FunctionExamples } from './define.ts';

/** Most of these look at their second part once for each item, under the name that the first part gives to it. */
export const LIST_EXAMPLES = {
  exists: [
    { source: '["returns", "vip-gold"].exists(tag, tag.startsWith("vip"))', value: 'true' },
    { source: '{"tier": "gold", "city": "Ghent"}.exists(key, key == "city")', value: 'true' },
  ],
  all: [
    { source: '[12, 15, 18].all(age, age >= 18)', value: 'false' },
    { source: '[].all(age, age >= 18)', value: 'true' },
  ],
  exists_one: [{ source: '[12, 15, 18].exists_one(age, age >= 18)', value: 'true' }],
  filter: [
    { source: '[12, 15, 18].filter(age, age < 18)', value: '[12, 15]' },
    { source: 'size(["open", "paid", "open"].filter(state, state == "open"))', value: '2' },
  ],
  map: [
    { source: '["vip", "new"].map(tag, "#" + tag)', value: '["#vip", "#new"]' },
    { source: '[12, 15, 18].map(age, age < 18, 18 - age)', value: '[6, 3]' },
  ],
  join: [
    { source: '["red", "green"].join(", ")', value: '"red, green"' },
    { source: '["4", "7", "1", "1"].join()', value: '"4711"' },
  ],
} as const satisfies FunctionExamples;
