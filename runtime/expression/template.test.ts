import { describe, expect, it } from 'vitest';
import { TEXT_MAX } from '../model/text.ts';
import { ExpressionError, LimitError } from './errors.ts';
import { RESULT_TEXT_MAX } from './limits.ts';
import { checkTemplate, compileTemplate, type TemplateOptions } from './template.ts';
import { spansOf, unmark } from './testing/marked.ts';
import { flowEnvironment, looseEnvironment, situationWith } from './testing/sample.ts';

function rendererOf(source: string, options?: TemplateOptions) {
  const compiled = compileTemplate(source, flowEnvironment, options);
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  return compiled.render;
}

describe('rendering', () => {
  it.each([
    ['', ''],
    ['Good day!', 'Good day!'],
    ['{{customer.name}}', 'Sanne de Vries'],
    ['Hi {{ customer.name }}', 'Hi Sanne de Vries'],
    ['{{ vars.order_id }}: {{ vars.visits }}', 'A-17: 3'],
    ['a{{ 1 }}b{{ true }}c{{ null }}d{{ "e" }}f', 'a1btruecdef'],
    ['{{ has(vars.nickname) ? vars.nickname : customer.name }}!', 'Sanne de Vries!'],
    ['{{ "}}" }}{{ \'{{\' }}', '}}{{'],
    ['write \\{{ name }}', 'write {{ name }}'],
    ['\\{{{{ 1 }}', '{{1'],
    ['a \\ b \\n', 'a \\ b \\n'],
    ['single { and } and }}', 'single { and } and }}'],
    ['{{ -0.5 }}{{ 1e21 }}', '-0.51e+21'],
    ['{{ 1 // one\n}}', '1'],
  ])('%j is %j', (source, text) => {
    expect(rendererOf(source)(situationWith())).toBe(text);
  });

  it('tells the paths of all its expressions once', () => {
    const { paths } = checkTemplate('{{ agent }}{{ vars.vip }}{{ agent }}', flowEnvironment);
    expect(paths).toEqual(['agent', 'vars.vip']);
    expect(compileTemplate('{{ agent }}', flowEnvironment)).toMatchObject({ paths: ['agent'] });
  });
});

describe('addresses', () => {
  it.each([
    ['https://x.example/?n={{ customer.name }}', 'https://x.example/?n=Sanne%20de%20Vries'],
    ['?q={{ "a&b=c/d é" }}&v={{ vars.visits }}', '?q=a%26b%3Dc%2Fd%20%C3%A9&v=3'],
  ])('%s', (source, text) => {
    expect(rendererOf(source, { encode: 'url' })(situationWith())).toBe(text);
  });

  it.each([
    [0xd800, '%EF%BF%BD'],
    [0xdfff, '%EF%BF%BD'],
  ])('encodes half a surrogate pair, %i, as U+FFFD', (unit, text) => {
    const half = String.fromCharCode(unit);
    const contact = situationWith({ customer: { address: '1', name: `a${half}😀${half}`, fields: {} } });
    expect(rendererOf('{{ customer.name }}', { encode: 'url' })(contact)).toBe(`a${text}%F0%9F%98%80${text}`);
  });
});

describe('problems', () => {
  it.each([
    ['Hi {{ customer.⟦nam⟧ }}', ['unknown-name']],
    ['Hi ⟦{{ }}⟧ and ⟦{{}}⟧', ['empty', 'empty']],
    ['Hi ⟦{{⟧ customer.name }', ['not-closed']],
    ['{{ ⟦x⟧ }} and ⟦{{⟧', ['unknown-name', 'not-closed']],
    ['{{ ⟦"⟧a }} then', ['not-closed']],
    ['⟦{{⟧ "a', ['not-closed']],
    ['a {{ ⟦contact⟧ }}', ['not-a-value']],
    ['a {{ ⟦[1]⟧ }}', ['wrong-type']],
    ['⟦{{⟧ {"a": 1 }}', ['not-closed']],
    ['{{ {"a": {"b": ⟦x⟧}}.a.b }} {{ r"\\" + "}}" }}', ['unknown-name']],
    ['{{ agent ⟦=⟧ "a" }} \\{{ {{ agent ⟦=⟧ "b" }}', ['assignment', 'assignment']],
  ])('%s', (marked, codes) => {
    const { source, spans } = unmark(marked);
    const { problems } = checkTemplate(source, flowEnvironment);
    expect(problems.map(({ code }) => code)).toEqual(codes.map((code) => `expression.${code}`));
    expect(spansOf(problems)).toEqual(spans);
    expect(compileTemplate(source, flowEnvironment)).toEqual({ problems });
  });

  it('places a failure in the whole text', () => {
    expect(() => rendererOf('Hi {{ vars.nickname }}')(situationWith())).toThrow(
      expect.objectContaining({ code: 'expression.missing-value', from: 6, to: 19 }),
    );
  });

  it('shows no list or record that nobody declared', () => {
    const compiled = compileTemplate('{{ data }}', looseEnvironment);
    if ('problems' in compiled) throw new Error('It has problems.');
    expect(compiled.render({ data: 1 })).toBe('1');
    expect(() => compiled.render({ data: [] })).toThrow(ExpressionError);
    expect(() => compiled.render({ data: {} })).toThrow(ExpressionError);
  });
});

describe('limits', () => {
  const named = (name: string) => situationWith({ customer: { address: '1', name, fields: {} } });

  it('takes a text as long as a field holds', () => {
    expect(checkTemplate('a'.repeat(TEXT_MAX), flowEnvironment).problems).toEqual([]);
    const { problems } = checkTemplate('a'.repeat(TEXT_MAX + 1), flowEnvironment);
    expect(problems).toMatchObject([{ code: 'expression.too-long', where: { from: 0, to: TEXT_MAX + 1 } }]);
  });

  it.each([1, 2, 3])('gives a text of the longest length from %i expressions', (count) => {
    const render = rendererOf('{{ customer.name }}'.repeat(count) + '.'.repeat(RESULT_TEXT_MAX % count));
    const name = 'x'.repeat(Math.floor(RESULT_TEXT_MAX / count));
    expect(render(named(name))).toHaveLength(RESULT_TEXT_MAX);
    expect(() => render(named(`${name}x`))).toThrow(LimitError);
  });

  it('looks at the length before and after encoding', () => {
    const render = rendererOf('{{ customer.name }}', { encode: 'url' });
    expect(render(named(' '.repeat(20_000)))).toHaveLength(60_000);
    expect(() => render(named(' '.repeat(22_000)))).toThrow(LimitError);
    expect(() => render(named('\ud800'.repeat(RESULT_TEXT_MAX + 1)))).toThrow(LimitError);
  });
});
