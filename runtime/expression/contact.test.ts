import { describe, expect, it } from 'vitest';
import type { Contact } from '../model/contact.ts';
import type { CustomerFields } from '../model/customer.ts';
import { checkExpression } from './check.ts';
import { compileExpression } from './compile.ts';
import { contactEnvironment, type Situation, whereSet } from './contact.ts';
import type { Environment } from './environment.ts';
import { recordWith, situationWith } from './testing/sample.ts';

const environment = contactEnvironment({
  order: { type: 'text' },
  visits: { type: 'number', default: 0 },
});

function evaluated(source: string, contact = situationWith()): unknown {
  const compiled = compileExpression(source, environment);
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  return compiled.evaluate(contact);
}

describe('what a flow can speak about', () => {
  it.each([
    ['contact.id', 'c1'],
    ['contact.channel', 'whatsapp'],
    ['contact.pointOfContact', 'shop'],
    ['contact.language', 'nl'],
    ['contact.status', 'open'],
    ['contact.case', 'open'],
    ['contact.consent', 'wrote-before'],
    ['contact.skill', ''],
    ['contact.disposition', ''],
    ['"repair" in contact.tags', true],
    ['contact.tags.size()', 1],
    ['contact.tags.exists(one, one.startsWith("r"))', true],
    ['customer.address', '31612345678'],
    ['customer.name', 'Sanne de Vries'],
    ['message.text', 'Mijn FACTUUR'],
    ['message.kind', 'choice'],
    ['message.choice', 'invoice'],
    ['vars.visits', 3],
    ['agent', ''],
    ['contact.startedAt == timestamp("1970-01-01T00:00:00Z")', true],
    ['now == timestamp("2026-11-24T09:00:00Z")', true],
  ])('%s', (source, value) => {
    expect(evaluated(source)).toBe(value);
  });

  describe('of what is known of the customer', () => {
    const fields: CustomerFields = {
      tier: { name: 'Tier', type: 'text' },
      orders: { name: 'Orders', type: 'number' },
      since: { name: 'Since', type: 'timestamp' },
    };
    const typed = contactEnvironment({}, fields);
    const codes = (source: string, around: Environment<Situation> = typed) =>
      checkExpression(source, around).problems.map(({ code }) => code);
    const of = (source: string, facts: Contact['customer']['fields'], around = typed) => {
      const compiled = compileExpression(source, around);
      if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
      return compiled.evaluate(situationWith({ customer: { address: '1', name: 'An', fields: facts } }));
    };
    const gold = { tier: 'gold', orders: 3, since: Date.UTC(2020, 0, 1) };

    it.each([
      ['has(customer.fields.tier) && customer.fields.tier == "gold"', true, false],
      ['customer.fields.?tier.orValue("none")', 'gold', 'none'],
      ['customer.?fields.?tier.orValue("none")', 'gold', 'none'],
      ['has(customer.fields.orders) ? customer.fields.orders + 1 : 0', 4, 0],
      ['has(customer.fields.since) && customer.fields.since.getFullYear() == 2020', true, false],
      ['has(customer["fields"]["since"]) && now - customer["fields"]["since"] > duration("1h")', true, false],
      ['"tier" in customer.fields', true, false],
    ])('%s', (source, known, unknown) => {
      expect(codes(source)).toEqual([]);
      expect(of(source, gold)).toBe(known);
      expect(of(source, {})).toBe(unknown);
    });

    it('warns of a fact that may not be known, which is an error where it is not', () => {
      expect(codes('customer.fields.tier == "gold"')).toEqual(['expression.maybe-missing']);
      expect(of('customer.fields.tier == "gold"', gold)).toBe(true);
      expect(() => of('customer.fields.tier == "gold"', {})).toThrow('expression.missing-value');
    });

    it.each([
      ['customer.fields.teir', 'expression.unknown-name', { name: 'teir', suggestion: 'tier' }],
      ['customer.fields.since == 2020', 'expression.never-equal', { left: 'timestamp', right: 'number' }],
      ['customer.fields', 'expression.not-a-value', {}],
    ])('refuses %s', (source, code, params) => {
      expect(checkExpression(source, typed).problems).toContainEqual(
        expect.objectContaining({ code, params }),
      );
    });

    it('takes any fact for granted without a workspace', () => {
      const open = contactEnvironment({});
      expect(codes('customer.fields.shoe > 40 && customer.fields.?tier.orValue("") == "gold"', open)).toEqual(
        [],
      );
      expect(of('customer.fields.shoe > 40', { shoe: 43 }, open)).toBe(true);
      expect(of('has(customer.fields.shoe)', {}, open)).toBe(false);
    });
  });

  it('speaks of the agent who has the contact, and of its skill and disposition', () => {
    expect(evaluated('agent', situationWith({ agent: 'fatima' }))).toBe('fatima');
    expect(evaluated('contact.skill', situationWith({ skill: 'repairs' }))).toBe('repairs');
    expect(
      evaluated('contact.disposition', situationWith({ record: recordWith({ disposition: 'solved' }) })),
    ).toBe('solved');
  });

  it.each([
    ['message.text', ''],
    ['message.kind', ''],
    ['has(message.choice)', false],
    ['(message)["text"]', ''],
    ['message["te" == "te" ? "kind" : "text"]', ''],
  ])('%s is %j before the customer has written', (source, value) => {
    expect(evaluated(source, situationWith({ message: null }))).toBe(value);
  });

  it('reads a record by any way alike', () => {
    for (const root of ['contact', 'customer', 'message'])
      for (const key of environment.variables.get(root)!.fields!.keys())
        expect(evaluated(`${root}["${key}"]`)).toEqual(evaluated(`${root}[true ? "${key}" : ""]`));
  });

  it.each([
    ['has(vars.order)', {}, false],
    ['has(vars.order)', { order: 'A' }, true],
    ['has(vars.order) && vars.order == "A"', {}, false],
  ])('%s with %j', (source, vars, value) => {
    expect(evaluated(source, situationWith({ vars }))).toBe(value);
  });

  it('counts on a variable that is given when the script starts, and says so where it was not', () => {
    const given = contactEnvironment({ day: { type: 'text', parameter: true } });
    const compiled = compileExpression('vars.day', given);
    if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
    expect(checkExpression('vars.day', given).problems).toEqual([]);
    expect(compiled.evaluate(situationWith({ vars: { day: 'Monday' } }))).toBe('Monday');
    expect(() => compiled.evaluate(situationWith({ vars: {} }))).toThrow('expression.missing-value');
  });

  it('counts on the variables that are sure to be set at a place, and on nothing else', () => {
    const here = whereSet(
      contactEnvironment({ a: { type: 'text' }, b: { type: 'text' } }),
      (name) => name !== 'b',
    );
    const warned = checkExpression('vars.a + vars["a"] + vars.b + message.choice', here).problems;
    expect(warned.map(({ params }) => params['path'])).toEqual(['vars.b', 'message.choice']);
  });

  it.each(['contact.vars', 'contact.script', 'contact.failure', 'vars.other', 'message.id'])(
    'keeps %s to itself',
    (source) => {
      expect(compileExpression(source, environment)).toMatchObject({
        problems: [{ code: 'expression.unknown-name' }],
      });
    },
  );
});
