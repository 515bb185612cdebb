import { beforeAll, describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../model/language.ts';
import type { Params } from '../model/problem.ts';
import { error } from '../model/problem.ts';
import { sayProblem } from '../words/say.ts';
import { functions } from './catalog.ts';
import { checkExpression } from './check.ts';
import { applyEdits, fixOf } from './fix.ts';
import { SIGNATURES } from './hints/signatures.ts';
import { hintOf } from './hints.ts';
import { loadPatterns } from './patterns/engine.ts';
import { checkTemplate } from './template.ts';
import { flowEnvironment } from './testing/sample.ts';

beforeAll(loadPatterns);

/** What is told of a source, and the source as each problem's fix mends it. */
function told(source: string): { sentences: string; mended: string[] } {
  const { problems } = checkExpression(source, flowEnvironment);
  const fixes = problems.flatMap((problem) => fixOf(problem, source) ?? []);
  expect(problems.length).toBeGreaterThan(0);
  return {
    sentences: problems.map((problem) => sayProblem(problem, 'en')).join('\n'),
    mended:
      fixes.length === 0
        ? []
        : problems.flatMap((problem) => {
            const edits = fixOf(problem, source);
            return edits ? [applyEdits(source, edits)] : [];
          }),
  };
}

describe('what is written in another way', () => {
  it.each([
    // Nothing of a contact is null.
    ['message.choice == null', 'missing is not null', '!has(message.choice)'],
    ['null != message.choice', 'missing is not null', 'has(message.choice)'],
    ['vars.nickname == undefined', '!has(', '!has(vars.nickname)'],
    ['vars.nickname is null', '!has(a)', '!has(vars.nickname)'],
    ['vars.nickname IS NOT NULL && vars.vip', '!has(a)', 'has(vars.nickname) && vars.vip'],
    ['message.text is not "a"', 'a == b', 'message.text != "a"'],
    ['message.text is empty', 'a == b', 'message.text == ""'],
    ['has vars.nickname', 'has(vars.name)', 'has(vars.nickname)'],
    ['vars.nickname exists', 'not expected', 'has(vars.nickname)'],
    // Lists.
    ['contact.language in ("nl", "fr")', '["nl", "fr"]', 'contact.language in ["nl", "fr"]'],
    ['contact.language not in ["nl"] || vars.vip', '!a', '!(contact.language in ["nl"]) || vars.vip'],
    ['!"vip" in ["vip"]', 'boolean', '!("vip" in ["vip"])'],
    ['["vip"].contains("vip")', '"…" in list', '"vip" in ["vip"]'],
    ['!["vip"].contains("vip")', '"…" in list', '!("vip" in ["vip"])'],
    ['"a" in message.text', 'a.contains("…")', 'message.text.contains("a")'],
    ['message.text.contains("a" || "b")', 'boolean', '["a", "b"].exists(part, message.text.contains(part))'],
    [
      'contact.language == "nl" || "fr" || vars.vip',
      'a in [',
      'contact.language in ["nl", "fr"] || vars.vip',
    ],
    ['contact.language != "nl" && "fr"', 'a in [', '!(contact.language in ["nl", "fr"])'],
    // Operators.
    ['vars.visits => 3', 'Use >=', 'vars.visits >= 3'],
    ['vars.visits =< 3', 'Use <=', 'vars.visits <= 3'],
    ['vars.visits =! 3', 'Use !=', 'vars.visits != 3'],
    ['vars.visits > = 3', 'Use >=', 'vars.visits >= 3'],
    ['vars.visits = = 3', 'Use ==', 'vars.visits == 3'],
    ['vars.visits ! = 3', 'Use !=', 'vars.visits != 3'],
    ['vars.visits == = 3', 'One =', 'vars.visits ==  3'],
    ['vars.visits ≥ 3', 'Write >=', 'vars.visits >= 3'],
    ['vars.visits × 2 > 3', 'Write *', 'vars.visits * 2 > 3'],
    ['vars.vip;', '“;”', 'vars.vip'],
    ['vars.vip # really', 'Write //', 'vars.vip // really'],
    ['vars.vip en vars.visits > 3', 'a && b', 'vars.vip && vars.visits > 3'],
    ['vars.vip of vars.visits > 3', 'a || b', 'vars.vip || vars.visits > 3'],
    ['niet vars.vip', '!a', '!vars.vip'],
    ['message.text contains "a"', 'a.contains("…")', 'message.text.contains("a")'],
    ['message.text like "%a%"', 'a.contains("…")', 'message.text.contains("a")'],
    ['message.text not like "a%"', '!a', '!message.text.startsWith("a")'],
    ['vars.visits BETWEEN 1 AND 3', 'a >= 1 && a <= 9', 'vars.visits >= 1 && vars.visits <= 3'],
    ['vars.nickname ?? "a"', 'orValue', 'vars.?nickname.orValue("a")'],
    ['message?.text == "a"', '“.”', 'message.text == "a"'],
    ['if vars.vip then 1 else 2', 'condition ? one : other', 'vars.vip ? 1 : 2'],
    // Texts and their quotes.
    [`contact.language == 'nl"`, 'never closed', `contact.language == 'nl'`],
    [`message.text.contains("nl')`, 'never closed', `message.text.contains("nl")`],
    [`message.text.contains('it's')`, 'never closed', `message.text.contains("it's")`],
    [`contact.language == 'nl" || vars.vip`, 'never closed', `contact.language == 'nl' || vars.vip`],
    ['contact.language == «nl»', 'Write "…"', 'contact.language == "nl"'],
    ['contact.language == `nl`', '“`nl`”', 'contact.language == "nl"'],
    ['contact.language == nl', 'between quotes', 'contact.language == "nl"'],
    ['message.text.contains(invoice)', 'between quotes', 'message.text.contains("invoice")'],
    [String.raw`message.text.matches("\d+")`, String.raw`r"\d+"`, String.raw`message.text.matches(r"\d+")`],
    [String.raw`message.text.matches("\bA\d")`, 'r"', String.raw`message.text.matches(r"\bA\d")`],
    // Values of one type as another.
    ['message.text == (4711)', 'never equal', 'message.text == "4711"'],
    ['message.text == 4711', 'never equal', 'message.text == "4711"'],
    ['vars.vip == "true"', 'never equal', 'vars.vip == true'],
    ['vars.visits > "100"', 'neither comes first', 'vars.visits > 100'],
    ['now - contact.startedAt > "15m"', 'duration("15m")', 'now - contact.startedAt > duration("15m")'],
    ['now > "2026-11-24T09:00:00Z"', 'timestamp(', 'now > timestamp("2026-11-24T09:00:00Z")'],
    ['"Order " + vars.visits == "a"', 'string(…)', '"Order " + string(vars.visits) == "a"'],
    ['vars.?nickname == "a"', 'orValue', 'vars.?nickname.orValue("") == "a"'],
    ['message.text[0] == "a"', 'charAt(0)', 'message.text.charAt(0) == "a"'],
    ['vars.vip == True', 'true', 'vars.vip == true'],
    // Values that are nearly right.
    ['now.getHours("Amsterdam") > 1', 'Europe/Amsterdam', 'now.getHours("Europe/Amsterdam") > 1'],
    ['now.getHours("europe/amsterdam") > 1', 'Europe/Amsterdam', 'now.getHours("Europe/Amsterdam") > 1'],
    ['now.getHours("Europe/Amsterdm") > 1', 'Europe/Amsterdam', 'now.getHours("Europe/Amsterdam") > 1'],
    ['now.getHours("CET") > 1', 'Europe/Amsterdam', 'now.getHours("Europe/Amsterdam") > 1'],
    ['timestamp("2026-11-24") < now', 'with a zone', 'timestamp("2026-11-24T00:00:00Z") < now'],
    ['duration("3d") > duration("1h")', '72h', 'duration("72h") > duration("1h")'],
    ['1.formatMoney("eur", "nl") == ""', 'EUR', '1.formatMoney("EUR", "nl") == ""'],
    // Names.
    ['language == "nl"', 'contact.language', 'contact.language == "nl"'],
    ['contact.lang == "nl"', 'contact.language', 'contact.language == "nl"'],
    ['message.contains("a")', 'group of values', 'message.text.contains("a")'],
    ['message.text.size > 3', 'size()', 'message.text.size() > 3'],
    ['now.getDay() == 3', 'getDayOfWeek', 'now.getDayOfWeek() == 3'],
    ['now() > contact.startedAt', 'one writes now', 'now > contact.startedAt'],
  ])('%s: %s, so %s', (source, sentence, after) => {
    const { sentences, mended } = told(source);
    expect(sentences).toContain(sentence);
    expect(new Set(mended)).toEqual(new Set([after]));
    expect(checkExpression(after, flowEnvironment).problems).toEqual([]);
  });

  it.each([
    ['now + 3600 > now', 'duration("1h")'],
    ['now - contact.startedAt > 15', 'duration("15m")'],
    ['now > duration("1h")', 'now - contact.startedAt'],
    ['max(1, 2) == 2', 'a > b ? a : b'],
    ['now.hour == 3', 'getHours("Europe/Amsterdam")'],
    ['now.formatDate("short") == ""', 'moment.formatDate(style, zone, language)'],
    ['["a"].exists(i.qty == 0)', 'list.exists(item, condition)'],
    ['int("4.5") == 4', 'double("4.5")'],
    ['today > contact.startedAt', 'now'],
    ['vars.visits between 1 && 3', 'a >= 1 && a <= 9'],
    ['message.text, "a"', '["nl", "fr"]'],
  ])('%s is told: %s, and somebody must choose', (source, sentence) => {
    const { sentences, mended } = told(source);
    expect(sentences).toContain(sentence);
    expect(mended).toEqual([]);
  });

  it('is mended within the braces of a text too', () => {
    const source = 'Hi {{ vars.nickname ?? "you" }}, {{ now }}';
    const { problems } = checkTemplate(source, flowEnvironment);
    const edits = problems.flatMap((problem) => fixOf(problem, source) ?? []);
    expect(applyEdits(source, edits)).toBe('Hi {{ vars.?nickname.orValue("you") }}, {{ now }}');
    expect(problems.map((problem) => sayProblem(problem, 'en')).join()).toContain('formatDate("short", ');
  });

  it('is mended one by one only where there are few problems', () => {
    const mendedOf = (count: number) => {
      const source = `vars.visits ${'≥'.repeat(count)} 3`;
      const { problems } = checkExpression(source, flowEnvironment);
      return problems.filter((problem) => fixOf(problem, source)).length;
    };
    expect([mendedOf(1), mendedOf(41)]).toEqual([1, 0]);
  });

  it.each([
    'message.text.contains("a" || vars.visits)',
    '["a"].exists(part, part.contains("a" || "b"))',
    'contact.language == "nl" && "fr"',
    '(vars.visits + 1) is null',
    'vars.vip == contact.language contains "a"',
  ])('%s is not mended: what it means is unknown', (source) => {
    expect(told(source).mended).toEqual([]);
  });

  it('is one problem where a pattern has a bad escape', () => {
    const { problems } = checkExpression(String.raw`message.text.matches("\d+")`, flowEnvironment);
    expect(problems.map(({ code }) => code)).toEqual(['expression.bad-escape']);
  });
});

describe('hints', () => {
  it.each([...SIGNATURES])('name as many values for %s as it takes: %s', (name, signature) => {
    const values = /\((.*)\)$/.exec(signature)![1]!;
    const count = values === '' ? 0 : values.split(', ').length;
    expect(functions.filter((one) => one.name === name).map(({ args }) => args.length)).toContain(count);
  });

  it.each<[code: string, params: Params]>([
    ['unexpected-token', { found: ',' }],
    ['unexpected-character', { found: '≠' }],
    ['wrong-type', { expected: 'text', found: 'timestamp' }],
    ['wrong-operands', { operator: '+', left: 'timestamp', right: 'number' }],
    ['wrong-arguments', { name: 'join', expected: 1, found: 0 }],
    ['maybe-missing', { path: 'vars.a', type: 'text' }],
    ['bad-zone', { found: 'Amsterdam' }],
    ['bad-duration', { found: '2 days' }],
    ['bad-timestamp', { found: '2026-11-24 09:00' }],
  ])('of %s are said in every language', (code, params) => {
    const problem = error(`expression.${code}`, {}, params);
    const hint = hintOf(problem.code, params);
    for (const language of UI_LANGUAGES)
      expect(sayProblem(problem, language)).toContain(hint.use ?? hint.suggestion);
  });

  it('are none where nothing comes near', () => {
    for (const found of ['Mars/Olympus', '', 'x'.repeat(200)])
      for (const kind of ['zone', 'duration', 'timestamp', 'currency'])
        expect(hintOf(`expression.bad-${kind}`, { found })).toEqual({});
  });
});
