import { describe, expect, it } from 'vitest';
import { checkExpression, type ExpectedType } from './check.ts';
import type { Environment } from './environment.ts';
import { spansOf, unmark } from './testing/marked.ts';
import { flowEnvironment, looseEnvironment } from './testing/sample.ts';

/** A source with each problem's place marked, the codes in the order of the marks, and the type asked. */
type Case = [marked: string, codes: string[], expected?: ExpectedType];

const wrong: Record<string, Case[]> = {
  'what cannot be read': [
    ['⟦⟧', ['empty']],
    ['⟦  ⟧', ['empty']],
    ['⟦// only a remark⟧', ['empty']],
    ['contact.language ==⟦⟧', ['unexpected-end']],
    ['contact.⟦⟧', ['unexpected-end']],
    ['⟦==⟧ "nl"', ['unexpected-token']],
    ['vars.vip ⟦vars⟧.vip', ['unexpected-token']],
    ['⟦(⟧vars.vip', ['not-closed']],
    ['⟦(⟧vars.vip ==⟦⟧', ['not-closed', 'unexpected-end']],
    ['"a" in ⟦[⟧"a", "b"', ['not-closed']],
    ['message.text.contains⟦(⟧"a"', ['not-closed']],
    ['vars.vip⟦)⟧', ['unexpected-token']],
    ['vars.vip == ⟦)⟧', ['unexpected-token']],
    ['contact.language == ⟦"⟧nl', ['not-closed']],
    ['contact.language == ⟦\'⟧nl"', ['not-closed']],
    ['vars.vip ⟦#⟧ true', ['unexpected-character']],
    ['contact.language == ⟦€⟧', ['unexpected-character']],
    ['[1 ⟦2⟧]', ['unexpected-token']],
    ['vars.visits +⟦⟧', ['unexpected-end']],
    ['vars.visits * ⟦*⟧ 2', ['unexpected-token']],
    ['⟦{⟧"a": 1', ['not-closed']],
    ['{"a" ⟦1⟧}', ['unexpected-token']],
    ['⟦if⟧ == 1', ['reserved-word']],
    ['r"a\\" == ⟦"⟧', ['not-closed']],
    ['⟦"""⟧a', ['not-closed']],
    ['[1, 2,]', []],
    ['⟦`a`⟧ == 1', ['unexpected-token']],
    ['vars.vip ? 1⟦⟧', ['unexpected-end']],
    ['vars.vip == ⟦+⟧, 1', ['unexpected-token']],
    ['⟦in⟧ == "a"', ['unexpected-token']],
    ['[1] == ⟦[⟧1, ⟦⟧', ['not-closed', 'unexpected-end']],
    ['message.text.⟦"a"⟧', ['unexpected-token']],
  ],
  'what another language would write': [
    ['contact.language ⟦=⟧ "nl"', ['assignment']],
    ['contact.language ⟦===⟧ "nl"', ['other-operator']],
    ['contact.language ⟦!==⟧ "nl"', ['other-operator']],
    ['contact.language ⟦<>⟧ "nl"', ['other-operator']],
    ['vars.vip ⟦&⟧ vars.vip ⟦|⟧ vars.vip', ['other-operator', 'other-operator']],
    ['vars.vip ⟦and⟧ ⟦not⟧ vars.vip ⟦OR⟧ ⟦not⟧(vars.vip)', Array(4).fill('other-operator')],
    ['contact.language == ⟦“⟧nl”', ['curly-quote']],
    ['contact.language == ⟦‘⟧nl’', ['curly-quote']],
    ['⟦not⟧', ['unknown-name']],
  ],
  literals: [
    ['"a⟦\\q⟧b" == "a⟦\\ud800⟧"', ['bad-escape', 'bad-escape']],
    ['"⟦\\U00110000⟧" == "a"', ['bad-escape']],
    ['vars.visits == ⟦12abc⟧', ['bad-number']],
    ['vars.visits == ⟦1u⟧', ['no-unsigned']],
    ['⟦b"a"⟧ == "a"', ['no-bytes']],
    ['vars.visits == ⟦0b11⟧', ['bad-number']],
    ['vars.visits == 9007199254740991', []],
    ['vars.visits == ⟦9007199254740993⟧', ['number-too-big']],
    ['vars.visits == ⟦0x20000000000000⟧', ['number-too-big']],
    ['vars.visits == ⟦1e999⟧', ['number-too-big']],
    ['vars.visits == 1e300', []],
  ],
  names: [
    ['⟦contcat⟧.language == "nl"', ['unknown-name']],
    ['contact.⟦languge⟧ == "nl"', ['unknown-name']],
    ['contact[⟦"languge"⟧] == "nl"', ['unknown-name']],
    ['⟦foo⟧ == ⟦bar⟧.baz', ['unknown-name', 'unknown-name']],
    ['has(vars.⟦ordr_id⟧)', ['unknown-name']],
    ['contact.language.⟦code⟧ == "nl"', ['no-field']],
    ['message.text.⟦length⟧ > 3 && [1].⟦count⟧ == 1', ['no-field', 'no-field']],
    ['⟦message.text⟧[0] == "a"', ['wrong-type']],
    ['⟦contact⟧ == null', ['not-a-value']],
    ['⟦contact⟧', ['not-a-value']],
    ['[⟦contact⟧][0]', ['not-a-value']],
    ['(true ? ⟦contact⟧ : ⟦contact⟧).script', ['not-a-value', 'not-a-value']],
    ['contact.⟦script⟧', ['unknown-name']],
    ['⟦vars⟧.size() == 1', ['not-a-value']],
  ],
  calls: [
    ['message.text.⟦containz⟧("a")', ['unknown-function']],
    ['⟦contains⟧(message.text, "a")', ['needs-receiver']],
    ['⟦sise⟧("a")', ['unknown-function']],
    ['message.text.⟦contains()⟧', ['wrong-arguments']],
    ['message.text.⟦contains("a", "b")⟧', ['wrong-arguments']],
    ['message.text.contains(⟦1⟧)', ['wrong-type']],
    ['⟦vars.visits⟧.contains(⟦1⟧)', ['wrong-type', 'wrong-type']],
    ['size(⟦1⟧) == 1', ['wrong-type']],
    ['⟦has()⟧', ['wrong-arguments']],
    ['⟦has(vars.vip, vars.vip)⟧', ['wrong-arguments']],
    ['has(⟦vars⟧)', ['not-a-path']],
    ['has(⟦vars.vip == true⟧)', ['not-a-path']],
  ],
  macros: [
    ['[1].all(⟦1⟧, true)', ['macro-name']],
    ['[1].⟦all(n)⟧', ['wrong-arguments']],
    ['[1].⟦map(n, n > 1, n, n)⟧', ['wrong-arguments']],
    ['[1].all(n, ⟦n⟧)', ['wrong-type']],
    ['⟦"abc"⟧.all(n, true)', ['wrong-type']],
    ['[1].exists(n, ⟦n == "a"⟧)', ['never-equal']],
    ['[1].exists(n, true) && ⟦n⟧ == 1', ['unknown-name']],
    ['[1].map(n, [2].map(m, n + m + ⟦o⟧))', ['unknown-name']],
    ['⟦contact⟧.exists(n, true)', ['wrong-type']],
    ['vars.?visits.optMap(n, ⟦n⟧.size()) == null', ['wrong-type']],
  ],
  optionals: [
    ['⟦vars.visits⟧.orValue(1)', ['wrong-type']],
    ['vars.?order_id.or(⟦"a"⟧)', ['wrong-type']],
    ['⟦vars.?visits.orValue("a") + 1 == "a"⟧', ['never-equal']],
    ['vars.?⟦visit⟧.hasValue()', ['unknown-name']],
  ],
  arithmetic: [
    ['⟦1 + "a"⟧', ['wrong-operands']],
    ['⟦message.text⟧ * 2', ['wrong-type']],
    ['⟦"a"⟧ / ⟦true⟧', ['wrong-type', 'wrong-type']],
    ['-⟦message.text⟧', ['wrong-type']],
    ['⟦now + now⟧', ['wrong-operands']],
    ['⟦now - 1⟧', ['wrong-operands']],
    ['⟦1 - [1]⟧', ['wrong-operands']],
  ],
  maps: [
    ['{⟦1⟧: 2}', ['map-key']],
    ['{"a": 1, ⟦"a"⟧: 2}', ['same-key']],
    ['{"a": 1}[⟦1⟧]', ['wrong-type']],
    ['⟦1⟧ in {"a": 1}', ['wrong-type']],
  ],
  types: [
    ['⟦message.text⟧ && ⟦1⟧ || ⟦null⟧', ['wrong-type', 'wrong-type', 'wrong-type']],
    ['!⟦message.text⟧', ['wrong-type']],
    ['⟦vars.visits == "3"⟧', ['never-equal']],
    ['⟦[1] == ["a"]⟧', ['never-equal']],
    ['⟦vars.visits < "3"⟧', ['not-comparable']],
    ['⟦1 < 2 < 3⟧', ['not-comparable']],
    ['⟦null < 1⟧', ['not-comparable']],
    ['⟦1 in ["a"]⟧', ['never-equal']],
    ['"a" in ⟦"abc"⟧', ['wrong-type']],
    ['⟦1⟧ in vars', ['wrong-type']],
    ['⟦1⟧ ? 2 : 3', ['wrong-type']],
    ['[1][⟦"a"⟧]', ['wrong-type']],
    ['contact[⟦1⟧]', ['wrong-type']],
    ['⟦message.text⟧', ['wrong-type'], 'boolean'],
    ['⟦vars.vip⟧', ['wrong-type'], 'text'],
    ['⟦null⟧', ['wrong-type'], 'number'],
    ['⟦[1]⟧', ['wrong-type'], 'text'],
  ],
};

describe.each(Object.entries(wrong))('%s', (_, cases) => {
  it.each(cases)('%s', (marked, codes, expected) => {
    const { source, spans } = unmark(marked);
    const { problems } = checkExpression(source, flowEnvironment, expected);
    expect(problems.map(({ code }) => code)).toEqual(codes.map((code) => `expression.${code}`));
    if (codes.length > 0) expect(spansOf(problems)).toEqual(spans);
  });
});

describe('suggestions', () => {
  it.each([
    ['contcat.language', 'contact'],
    ['contact.Language', 'language'],
    ['vars.orderid', 'order_id'],
    ['message.text.startswith("a")', 'startsWith'],
    ['hsa(vars.vip)', 'has'],
    ['zebra', undefined],
    ['x', undefined],
  ])('%s: %s', (source, suggestion) => {
    const { problems } = checkExpression(source, flowEnvironment);
    expect(problems[0]?.params['suggestion']).toBe(suggestion);
  });
});

describe('what may be written', () => {
  const sources: [source: string, environment?: Environment<never>][] = [
    ['contact.language == "nl" && !(message.text.lowerAscii().contains("a") || vars.visits >= -1.5)'],
    ['has(vars.in) && vars.in == null // a variable may have the name of an operator'],
    ['vars.`visits` == 1'],
    ['{"a": 1, "b": {"c": "x",}}.b == null'],
    ['[1, 2].map(n, n * 2).exists(n, n == vars.visits) && size({"a": 1}) % 2 == 1'],
    ['vars.?order_id.orValue("none") + vars[?"nickname"].or(vars.?order_id).orValue("")'],
    ['now - contact.startedAt > duration("24h") || now > timestamp("2026-01-01T00:00:00Z")'],
    ['[[1], [2]].all(row, row.all(n, n > 0) && row.size() == 1)'],
    ['has(vars.order_id) ? vars.order_id : "none"'],
    ['!has(vars.order_id) || vars.order_id == "a"'],
    ['has(vars.order_id) && has(vars.nickname) && vars.order_id == vars["nickname"]'],
    ['vars.vip ? "a" : null'],
    ['[1, "a", true][0] == "a"'],
    ['data.anything[data.key].more < data.other', looseEnvironment],
    ['open.anything == 1', looseEnvironment],
  ];

  it.each(sources)('%s', (source, environment = flowEnvironment) => {
    expect(checkExpression(source, environment).problems).toEqual([]);
  });
});

describe('what may have no value', () => {
  it.each([
    ['⟦vars.order_id⟧ == "a"', ['vars.order_id']],
    ['⟦vars["order_id"]⟧ == ⟦message.choice⟧', ['vars.order_id', 'message.choice']],
    ['has(vars.order_id) || ⟦vars.order_id⟧ == "a"', ['vars.order_id']],
    ['has(vars.order_id) ? "a" : ⟦vars.order_id⟧', ['vars.order_id']],
    ['(has(vars.order_id) || vars.vip) && ⟦vars.order_id⟧ == "a"', ['vars.order_id']],
  ])('%s is warned of', (marked, paths) => {
    const { source, spans } = unmark(marked);
    const { problems } = checkExpression(source, flowEnvironment);
    expect(problems).toMatchObject(
      paths.map((path) => ({ code: 'expression.maybe-missing', severity: 'warning', params: { path } })),
    );
    expect(spansOf(problems)).toEqual(spans);
  });
});

describe('paths', () => {
  it.each([
    ['contact.language == "nl" && contact["language"] != "fr"', ['contact.language']],
    ['has(vars.order_id) && agent == ""', ['vars.order_id', 'agent']],
    ['vars[message.text] == customer.name.lowerAscii()', ['vars', 'message.text', 'customer.name']],
    ['1 == 1', []],
    ['[vars.visits].exists(n, n == 1 && vars.vip)', ['vars.visits', 'vars.vip']],
    ['vars.?order_id.orValue(agent) == ""', ['vars.order_id', 'agent']],
  ])('%s', (source, paths) => {
    expect(checkExpression(source, flowEnvironment).paths).toEqual(paths);
  });
});
