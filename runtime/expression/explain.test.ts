import { describe, expect, it } from 'vitest';
import { compileExpression } from './compile.ts';
import { jsonEnvironment } from './declared.ts';
import { toJson } from './values/json.ts';

const vars = {
  ...{ yes: true, no: false, n: 7, hours: 20, tier: 'gold', channel: 'email', empty: '', lang: 'nl' },
  tags: Array.from({ length: 51 }, (_, i) => `tag${i}`),
  few: ['vip-nl', 'new'],
  record: {},
  limits: { whatsapp: 5 },
  orders: [
    { id: 'A1', open: true },
    { id: 'B2', open: false },
  ],
};

/** Each leaf as `what it is = its value`, with what it read in brackets; what has no value is a `?`. */
function leavesOf(source: string): string[] {
  const made = compileExpression(source, jsonEnvironment(vars));
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const shown = (value: unknown) => (value === undefined ? '?' : JSON.stringify(toJson(value)));
  return made.explain(vars).because.map(({ from, to, source: text, value, reads }) => {
    expect(source.slice(from, to)).toBe(text);
    const read = reads.map((one) => `${one.path} = ${shown(one.value)}`);
    return `${text} = ${shown(value)}${read.length > 0 ? ` (${read.join(', ')})` : ''}`;
  });
}

describe('what decided', () => {
  it.each([
    // Of a row, what was enough, or all that was needed.
    ['size(tags) < 50 || no', 'size(tags) < 50 = false (size(tags) = 51)', 'no = false (no = false)'],
    ['no || hours < 17 || yes', 'yes = true (yes = true)'],
    ['hours >= 9 && hours < 17', 'hours < 17 = false (hours = 20)'],
    ['n > 3 && (no || tier == "gold")', 'n > 3 = true (n = 7)', 'tier == "gold" = true (tier = "gold")'],
    ['record.key == 1 && no', 'no = false (no = false)'],
    // Of a not, what it turns around, without its brackets.
    ['!(channel in ["whatsapp"])', 'channel in ["whatsapp"] = false (channel = "email")'],
    ['!( ( n > 10 ) )', 'n > 10 = false (n = 7)'],
    ['(n)+(1) > 3', '(n)+(1) > 3 = true ((n)+(1) = 8)'],
    ['!has(record.key)', 'has(record.key) = false'],
    ['(no)', 'no = false (no = false)'],
    // Of a choice, its condition, and what was chosen when that is a decision too.
    ['tier == "gold" ? 1 : 5', 'tier == "gold" = true (tier = "gold")'],
    ['no ? "a" : yes ? "b" : "c"', 'no = false (no = false)', 'yes = true (yes = true)'],
    ['yes ? no : true', 'yes = true (yes = true)', 'no = false (no = false)'],
    ['yes ? n + 1 : 0', 'yes = true (yes = true)'],
    ['(no ? n : hours) > 10', '(no ? n : hours) > 10 = true ((no ? n : hours) = 20)'],
    // Of a loop, the step that decided, or the range.
    ['few.exists(t, t.startsWith("vip"))', 't.startsWith("vip") = true (t = "vip-nl")'],
    ['few.exists(t, t == "old")', 'few.exists(t, t == "old") = false (few = ["vip-nl","new"])'],
    ['few.all(t, t.size() > 3)', 't.size() > 3 = false (t.size() = 3)'],
    ['orders.all(o, o.open)', 'o.open = false (o.open = false)'],
    ['["nl", "fr"].exists(l, l == lang)', 'l == lang = true (l = "nl", lang = "nl")'],
    ['few.map(t, t == "new", t)', 'few.map(t, t == "new", t) = ["new"] (few = ["vip-nl","new"])'],
    [
      'few.filter(t, t == "new").size() > 0',
      'few.filter(t, t == "new").size() > 0 = true (few.filter(t, t == "new").size() = 1)',
    ],
    // What is written out is no evidence.
    ['[1,2].map(n, n)', '[1,2].map(n, n) = [1,2]'],
    ['{"nl": 1} == {"nl": 2}', '{"nl": 1} == {"nl": 2} = false'],
    ['1 < 2', '1 < 2 = true'],
    // All that is looked at.
    ['lang.contains(channel)', 'lang.contains(channel) = false (lang = "nl", channel = "email")'],
    [
      'limits[?channel].orValue(3) > 5',
      'limits[?channel].orValue(3) > 5 = false (limits[?channel].orValue(3) = 3)',
    ],
    ['limits["whatsapp"] > 3', 'limits["whatsapp"] > 3 = true (limits["whatsapp"] = 5)'],
  ])('%s', (source, ...leaves) => {
    expect(leavesOf(source)).toEqual(leaves);
  });
});

describe('what failed', () => {
  it.each([
    ['record.key == 1 || no', 'record.key = ?'],
    ['limits[channel] > 3', 'limits[channel] = ? (channel = "email")'],
    ['few[5] == "vip-nl"', 'few[5] = ?'],
    ['int(empty) > 3', 'empty = "" (empty = "")'],
    ['n / 0 > 1', 'n / 0 = ? (n = 7)'],
    ['few.map(t, int(t) > 1)', 't = "vip-nl" (t = "vip-nl")'],
  ])('%s', (source, leaf) => {
    expect(leavesOf(source)).toEqual([leaf]);
  });
});
