import { describe, expect, test } from 'vitest';
import type { Event } from '../model/event.ts';
import type { Script } from '../model/script.ts';
import { advance } from './advance.ts';
import { CALLS_MAX } from './calls.ts';
import { run, runWith, START, says } from './testing/run.ts';
import { toyScript } from './testing/toys.ts';

const ofContact = { at: START + 1, contact: 'c1' } as const;
const unassigned: Event = { ...ofContact, type: 'agent.unassigned', agent: 'jan', reason: 'agent' };
const assigned: Event = { ...ofContact, type: 'agent.assigned', agent: 'jan', skill: 'repairs' };

/** Calls `inner`, and queues the contact when that one is over. */
const outer = (on: Record<string, string> = {}): Script =>
  toyScript(
    {
      call: { type: 'calling', params: { script: 'inner' }, next: { returned: 'after' } },
      after: { type: 'queueing' },
      handler: { type: 'asking', params: { text: 'handled' } },
    },
    on,
  );

const inner = (steps: Parameters<typeof toyScript>[0], on: Record<string, string> = {}): Script =>
  toyScript(steps, on, 'inner');

describe('a script that another one calls', () => {
  test('has variables of its own, also while it waits; the caller hears what it ended with', () => {
    const asks = {
      ...inner({ ask: { type: 'asking' } }),
      variables: { count: { type: 'number', default: 3 } },
    };
    const main = { ...outer(), variables: { given: { type: 'text', default: 'hello' } } };
    const waiting = runWith([asks as Script], main as Script, says('hi'));
    expect(waiting.contact).toMatchObject({
      step: 'ask',
      vars: { count: 3, given: 'hello' },
      record: { calls: [{ script: 'inner', step: 'call', vars: { given: 'hello' } }] },
    });
    const { contact, trace } = runWith([asks as Script], main as Script, says('hi'), says('yes'));
    expect(contact).toMatchObject({ status: 'queued', skill: 'repairs', record: { calls: [] } });
    expect(contact.vars).toEqual({ given: 'hello', kept: 'yes' });
    expect(trace.map(({ step, reason }) => `${step}: ${reason.code}`)).toEqual([
      'call: script.called',
      'ask: step.waits',
      'ask: step.went',
      'call: step.went',
      'after: step.ended',
    ]);
  });

  test('that closes the contact ends them all', () => {
    const { contact, effects } = runWith([inner({ close: { type: 'closing' } })], outer(), says('hi'));
    expect(contact).toMatchObject({ status: 'closed', step: null });
    expect(effects.flat().map(({ type }) => type)).toEqual(['contact.close']);
  });

  test('that fails makes the step fail that called it', () => {
    const { contact } = runWith([inner({ fail: { type: 'failing' } })], outer(), says('hi'));
    expect(contact).toMatchObject({ status: 'queued', skill: 'general', record: { calls: [] } });
    expect(contact.failure).toEqual({ code: 'toy.failed', step: 'call' });
  });

  test('may handle its failure itself', () => {
    const handles = inner(
      { fail: { type: 'failing' }, saved: { type: 'pass' } },
      { 'script.failed': 'saved' },
    );
    expect(runWith([handles], outer(), says('hi')).contact).toMatchObject({ skill: 'repairs' });
  });

  test('leaves its failure to the handler of the script that called it, with that one’s variables', () => {
    const main = {
      ...outer({ 'script.failed': 'handler' }),
      variables: { given: { type: 'text', default: 'x' } },
    };
    const { contact } = runWith([inner({ fail: { type: 'failing' } })], main as Script, says('hi'));
    expect(contact).toMatchObject({ step: 'handler', record: { calls: [] }, vars: { given: 'x' } });
  });

  test('that is not loaded makes the step fail', () => {
    expect(run(outer(), says('hi')).contact.failure).toEqual({ code: 'script.unknown', step: 'call' });
  });

  test('that is gone while it waits loses no contact', () => {
    const { contact } = runWith([inner({ ask: { type: 'asking' } })], outer(), says('hi'));
    const { program } = run(outer());
    const after = advance(program, contact, says('yes'));
    expect(after.contact).toMatchObject({
      status: 'queued',
      skill: 'general',
      record: { calls: [] },
      vars: {},
    });
  });

  test('that takes too many steps is over, and the contact has its own variables again', () => {
    const loops = inner({
      a: { type: 'pass', next: { next: 'b' } },
      b: { type: 'pass', next: { next: 'a' } },
    });
    const main = { ...outer(), variables: { given: { type: 'text', default: 'x' } } };
    const { contact } = runWith([loops], main as Script, says('hi'));
    expect(contact).toMatchObject({
      record: { calls: [] },
      vars: { given: 'x' },
      failure: { code: 'script.step-limit' },
    });
  });
});

describe('how deep scripts call one another', () => {
  /** Scripts s1, s2, … that each call the next; the last one queues. */
  const chain = (depth: number): Script[] =>
    Array.from({ length: depth }, (_, index) =>
      toyScript(
        index === depth - 1
          ? { last: { type: 'queueing' } }
          : { call: { type: 'calling', params: { script: `s${index + 2}` } } },
        {},
        `s${index + 1}`,
      ),
    );
  const first = toyScript({ call: { type: 'calling', params: { script: 's1' } } });

  test(`${CALLS_MAX} deep is fine`, () => {
    const { contact } = runWith(chain(CALLS_MAX), first, says('hi'));
    expect(contact).toMatchObject({
      status: 'queued',
      skill: 'repairs',
      record: { calls: [] },
      failure: null,
    });
  });

  test('one more is a failure', () => {
    const { contact } = runWith(chain(CALLS_MAX + 1), first, says('hi'));
    expect(contact).toMatchObject({
      skill: 'general',
      record: { calls: [] },
      failure: { code: 'script.call-limit' },
    });
  });

  test('a script that calls itself ends in the default skill', () => {
    const { contact } = runWith(
      [],
      toyScript({ a: { type: 'calling', params: { script: 'main' } } }),
      says('x'),
    );
    expect(contact).toMatchObject({ skill: 'general', failure: { code: 'script.call-limit' } });
  });
});

describe('an event that the waiting step does not hear', () => {
  const waits = inner({ ask: { type: 'asking', params: { timeout: 60 } } });

  test('ends the inner script when only the outer one handles it', () => {
    const { contact, effects } = runWith(
      [waits],
      outer({ 'agent.assigned': 'handler' }),
      says('hi'),
      assigned,
    );
    expect(contact).toMatchObject({ step: 'handler', record: { calls: [] } });
    expect(effects[1]?.map(({ type }) => type)).toEqual(['timer.cancel', 'message.send']);
  });

  test('goes to the inner one when both handle it', () => {
    const handles = inner({ ask: { type: 'asking' }, own: { type: 'asking' } }, { 'agent.assigned': 'own' });
    const { contact } = runWith([handles], outer({ 'agent.assigned': 'handler' }), says('hi'), assigned);
    expect(contact).toMatchObject({ step: 'own', record: { calls: [{ script: 'inner' }] } });
  });
});

describe('a contact given back that a called script queued', () => {
  const queues = inner({
    call: { type: 'routing', next: { assigned: 'ask', back: 'again' } },
    ask: { type: 'asking' },
    again: { type: 'asking', params: { text: 'again' } },
  });

  test('comes back to the step within that script', () => {
    const { contact } = runWith([queues], outer(), says('hi'), assigned, unassigned);
    expect(contact).toMatchObject({ step: 'again', record: { calls: [{ script: 'inner' }] } });
  });

  test('never comes to a step of the caller that has the same id', () => {
    const main = toyScript({
      before: { type: 'calling', params: { script: 'inner' }, next: { returned: 'wait' } },
      wait: { type: 'asking', next: { answered: 'call' } },
      call: { type: 'routing', next: { back: 'wrong' } },
      wrong: { type: 'closing' },
    });
    const { contact } = runWith([queues], main, says('hi'), assigned, says('thanks'), unassigned);
    expect(contact).toMatchObject({ status: 'queued', step: 'wait', skill: 'repairs', queue: { by: null } });
  });
});
