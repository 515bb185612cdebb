import { describe, expect, test } from 'vitest';
import { consentOf } from '../model/contact.ts';
import type { Event } from '../model/event.ts';
import { run, START, says } from './testing/run.ts';
import { toyScript } from './testing/toys.ts';

const ofContact = { at: START + 1, contact: 'c1' } as const;
const assigned: Event = { ...ofContact, type: 'agent.assigned', agent: 'jan', skill: 'repairs' };
const unassigned: Event = { ...ofContact, type: 'agent.unassigned', agent: 'jan', reason: 'no-reply' };
const abandoned: Event = { ...ofContact, type: 'contact.abandoned' };
const signal = (name: string): Event => ({
  ...ofContact,
  type: 'signal.received',
  signal: name,
  parameters: {},
});

const typesOf = (effects: readonly { type: string }[] | undefined) => effects?.map(({ type }) => type);

describe('an agent no longer has the contact', () => {
  const steps = {
    route: { type: 'routing', next: { assigned: 'talk', back: 'sorry' } },
    talk: { type: 'asking' },
    sorry: { type: 'asking', params: { text: 'sorry' } },
  };
  const withoutBack = { ...steps, route: { type: 'routing', next: { assigned: 'talk' } } };

  test('it comes back to the step that queued it', () => {
    const { contact } = run(toyScript(steps), says('hi'), assigned, unassigned);
    expect(contact).toMatchObject({ status: 'open', agent: null, step: 'sorry' });
  });

  test('which goes before a handler; a handler goes before the queue', () => {
    const on = { 'agent.unassigned': 'sorry' };
    const { contact } = run(toyScript(withoutBack, on), says('hi'), assigned, unassigned);
    expect(contact).toMatchObject({ step: 'sorry' });
  });

  test('it waits again under the rule it had, and is told of', () => {
    const { contact, effects, trace } = run(toyScript(withoutBack), says('hi'), assigned, unassigned);
    expect(contact).toMatchObject({ status: 'queued', step: 'talk', queue: { by: 'route' } });
    expect(effects[2]).toMatchObject([{ type: 'contact.queue', skill: 'repairs', priority: 5 }]);
    expect(trace.at(-1)?.reason).toEqual({ code: 'script.queued-again', params: { skill: 'repairs' } });
  });

  test('one that never was in a queue goes to the default skill', () => {
    const { contact } = run(toyScript({ a: { type: 'asking' } }), says('hi'), assigned, unassigned);
    expect(contact).toMatchObject({
      status: 'queued',
      skill: 'general',
      failure: { code: 'script.unassigned' },
    });
  });

  test('told late, when another agent has it, nothing changes', () => {
    const other: Event = { ...assigned, agent: 'piet', from: 'jan' };
    const { contact, effects } = run(toyScript(withoutBack), says('hi'), assigned, other, unassigned);
    expect(contact).toMatchObject({ status: 'assigned', agent: 'piet' });
    expect(effects[3]).toEqual([]);
  });
});

describe('the customer leaves while waiting', () => {
  test('the contact is closed, and its clock stops', () => {
    const script = toyScript(
      { route: { type: 'queueing' }, ask: { type: 'asking', params: { timeout: 60 } } },
      { 'message.received': 'ask' },
    );
    const { contact, effects, trace } = run(script, says('hi'), says('hello?'), abandoned, says('again'));
    expect(contact).toMatchObject({
      status: 'closed',
      record: { status: 'closed' },
      step: null,
      timer: null,
    });
    expect(effects.slice(2).map(typesOf)).toEqual([['timer.cancel', 'contact.close'], []]);
    expect(trace.at(-1)?.reason.code).toBe('script.abandoned');
  });

  test('unless the script has something to say to it', () => {
    const script = toyScript(
      { route: { type: 'queueing' }, bye: { type: 'asking' } },
      { 'contact.abandoned': 'bye' },
    );
    expect(run(script, says('hi'), abandoned).contact).toMatchObject({ status: 'open', step: 'bye' });
  });
});

describe('what handlers hear', () => {
  const steps = { a: { type: 'asking' }, one: { type: 'asking' }, any: { type: 'asking' } };
  const on = { 'signal.received:escalate': 'one', 'signal.received': 'any' };

  test('a handler of one signal goes before that of all', () => {
    expect(run(toyScript(steps, on), says('hi'), signal('escalate')).contact.step).toBe('one');
    expect(run(toyScript(steps, on), says('hi'), signal('end')).contact.step).toBe('any');
  });

  test('a signal that nobody handles changes nothing', () => {
    const { contact, effects } = run(toyScript(steps), says('hi'), signal('end'));
    expect(contact.step).toBe('a');
    expect(effects[1]).toEqual([]);
  });

  test.each([
    ['failed', 'one'],
    ['delivered', 'a'],
  ] as const)('of a message that is %s', (status, step) => {
    const report: Event = {
      type: 'delivery.reported',
      at: START + 1,
      pointOfContact: 'phone',
      message: 'm',
      status,
    };
    const handlers = { 'delivery.failed': 'one', 'delivery.reported': 'any' };
    expect(run(toyScript(steps, handlers), says('hi'), report).contact.step).toBe(step);
  });
});

test('the same contact throws the same, and never twice in a row the same', () => {
  const script = toyScript({
    a: { type: 'dice', next: { next: 'b' } },
    b: { type: 'dice', next: { next: 'ask' } },
    ask: { type: 'asking', next: { answered: 'c' } },
    c: { type: 'dice' },
  });
  const [one, other] = [run(script, says('hi'), says('go')), run(script, says('hi'), says('go'))];
  const thrown = ['a', 'b', 'c'].map((name) => Number(one.contact.vars[name]));
  expect(other.contact.vars).toEqual(one.contact.vars);
  expect(new Set(thrown).size).toBe(3);
  for (const value of thrown) expect(value >= 0 && value < 1).toBe(true);
});

test('a contact that wrote may be written to; one that said no may not because of that', () => {
  expect(consentOf(run(toyScript({ a: { type: 'asking' } }), says('hi')).contact)).toBe('wrote-before');
});
