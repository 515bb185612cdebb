import { describe, expect, it } from 'vitest';
import { compileExpression } from './compile.ts';
import { contactEnvironment } from './contact.ts';
import { situationWith } from './testing/sample.ts';

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

  it('speaks of the agent who has the contact', () => {
    expect(evaluated('agent', situationWith({ agent: 'fatima' }))).toBe('fatima');
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

  it.each(['contact.vars', 'contact.script', 'contact.failure', 'vars.other', 'message.id'])(
    'keeps %s to itself',
    (source) => {
      expect(compileExpression(source, environment)).toMatchObject({
        problems: [{ code: 'expression.unknown-name' }],
      });
    },
  );
});
