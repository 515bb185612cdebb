import { describe, expect, test } from 'vitest';
import { error, type Params, warning } from '../model/problem.ts';
import { applyEdits, fixOf } from './fix.ts';

/** The source after the fix of a problem that stands between `⟦` and `⟧`; null without a fix. */
function mended(marked: string, code: string, params: Params = {}, make = error): string | null {
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  const source = marked.replace('⟦', '').replace('⟧', '');
  const edits = fixOf(make(`expression.${code}`, { from, to }, params), source);
  return edits && applyEdits(source, edits);
}

describe('the fix of a problem', () => {
  test.each([
    ['a ⟦=⟧ b', 'assignment', {}, 'a == b'],
    ['a ⟦and⟧ b', 'other-operator', { found: 'and', use: '&&' }, 'a && b'],
    ['a ⟦===⟧ b', 'other-operator', { found: '===', use: '==' }, 'a == b'],
    ['size(l) > ⟦3u⟧', 'no-unsigned', { found: '3u', use: '3' }, 'size(l) > 3'],
    ['"a⟦\\d⟧"', 'bad-escape', { found: '\\d' }, 'r"a\\d"'],
    ['"a\\n⟦\\d⟧"', 'bad-escape', { found: '\\d' }, '"a\\n\\\\d"'],
    ['⟦custmer⟧.name', 'unknown-name', { name: 'custmer', suggestion: 'customer' }, 'customer.name'],
    ['a.⟦siz⟧()', 'unknown-function', { name: 'siz', suggestion: 'size' }, 'a.size()'],
  ])('of %s (%s) with %j gives %s', (marked, code, params, after) => {
    expect(mended(marked, code, params)).toBe(after);
  });

  test.each([
    ['a == ⟦“⟧Jan”', 'a == "Jan"'],
    ['a == ⟦„⟧Jan”', 'a == "Jan"'],
    ['a == ⟦“⟧Jan"', 'a == "Jan"'],
    ['a == ⟦‘⟧Jan’ || b == ‘x’', "a == 'Jan' || b == ‘x’"],
    ['a == ⟦“⟧Jan', 'a == "Jan'],
  ])('makes the quotes of %s straight at both ends', (marked, after) => {
    expect(mended(marked, 'curly-quote', { found: '“' })).toBe(after);
  });

  test.each([
    ['⟦(⟧a || b', '(', '(a || b)'],
    ['⟦(⟧a || b  ', '(', '(a || b)  '],
    ['[size⟦(⟧a, b]', '(', '[size(a, b)]'],
    ['size⟦(⟧message.text > 3', '(', 'size(message.text) > 3'],
    ['has⟦(⟧vars.a && b', '(', 'has(vars.a) && b'],
    ['f⟦(⟧"a == b" == c', '(', 'f("a == b") == c'],
    ['f⟦(⟧a[0] in l', '(', 'f(a[0]) in l'],
    ['l.exists⟦(⟧x, x > 3', '(', 'l.exists(x, x > 3)'],
    ['a in ⟦[⟧"x", "y"', '[', 'a in ["x", "y"]'],
    ['f(⟦[⟧1, 2)', '[', 'f([1, 2])'],
    ['⟦{⟧"a": 1', '{', '{"a": 1}'],
    ['a == ⟦"⟧Jan', '"', 'a == "Jan"'],
    ['a == ⟦"⟧Jan ', '"', 'a == "Jan" '],
    ['a == ⟦"⟧Jan”', '"', 'a == "Jan"'],
    ['a == ⟦“⟧Jan', '“', 'a == "Jan"'],
    ['a.contains(⟦"⟧x)', '"', 'a.contains("x")'],
    ['f(a.contains(⟦"⟧x))', '"', 'f(a.contains("x"))'],
    ["a == ⟦'⟧Jan\n|| b", "'", "a == 'Jan'\n|| b"],
    ['⟦"""⟧Jan', '"""', '"""Jan"""'],
    ['Hi ⟦{{⟧ customer.name, how are you?', '{{', 'Hi {{ customer.name }}, how are you?'],
    ['Hi ⟦{{⟧ customer.name.trim() and', '{{', 'Hi {{ customer.name.trim() }} and'],
    ['Hi ⟦{{⟧ customer. and', '{{', 'Hi {{ customer. }} and'],
    ['Hi ⟦{{⟧ customer.name }', '{{', 'Hi {{ customer.name }}'],
    ['Hi ⟦{{⟧', '{{', 'Hi {{ }}'],
    ['Hi {{ ⟦"⟧a }} then', '"', 'Hi {{ "a" }} then'],
    ['Hi {{ f⟦(⟧a }} then', '(', 'Hi {{ f(a) }} then'],
  ])('closes %s (%s) as %s', (marked, opened, after) => {
    expect(mended(marked, 'not-closed', { opened })).toBe(after);
  });

  test.each([
    ['⟦vars.topic⟧ == "x"', 'text', 'vars.?topic.orValue("") == "x"'],
    ['⟦vars.order.size⟧ > 1', 'number', 'vars.order.?size.orValue(0) > 1'],
    ['⟦vars.vip⟧ && a', 'boolean', 'vars.?vip.orValue(false) && a'],
    ['size(⟦vars["tags"]⟧)', 'list', 'size(vars[?"tags"].orValue([]))'],
    ['⟦vars.`odd-name`⟧', 'text', 'vars.?`odd-name`.orValue("")'],
    ['⟦vars.since⟧ < now', 'timestamp', 'has(vars.since) && vars.since < now'],
    ['!(⟦vars.since⟧ < now)', 'timestamp', '!(has(vars.since) && (vars.since < now))'],
    ['a && now - ⟦vars.since⟧ > b', 'timestamp', 'a && has(vars.since) && now - vars.since > b'],
    ['string(⟦vars.since⟧)', 'timestamp', null],
    ['⟦vars.topic⟧ == null', 'text', '!has(vars.topic)'],
    ['null != ⟦vars.topic⟧', 'text', 'has(vars.topic)'],
    ['⟦vars.topic⟧ == undefined', 'text', '!has(vars.topic)'],
    ['⟦vars.topic⟧ is null', 'text', null],
    ['Hi {{ ⟦vars.topic⟧ == null }}', 'text', 'Hi {{ !has(vars.topic) }}'],
    ['⟦topic⟧ == "x"', 'text', null],
  ])('gives %s of type %s a value in any case', (marked, type, after) => {
    expect(mended(marked, 'maybe-missing', { path: 'vars.topic', type }, warning)).toBe(after);
  });

  test('is null where somebody must choose, or nothing is known of the place', () => {
    expect(mended('⟦⟧', 'empty')).toBeNull();
    expect(mended('a ⟦vars.topic⟧', 'unexpected-token', { found: 'vars' })).toBeNull();
    expect(fixOf(error('expression.assignment'), 'a = b')).toBeNull();
    expect(fixOf(error('expression.assignment', { from: 2, to: 9 }), 'a = b')).toBeNull();
  });
});
