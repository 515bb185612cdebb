import { describe, expect, test } from 'vitest';
import type { Event } from '../model/event.ts';
import { HOUR } from '../model/instant.ts';
import type { Script } from '../model/script.ts';
import { advance } from './advance.ts';
import { link } from './link.ts';
import { openContact } from './open.ts';
import { STEPS_MAX } from './run.ts';
import { run, START, says } from './testing/run.ts';
import { toyScript, toyUniverse } from './testing/toys.ts';

const queuedIn = (script: Script) => {
  const { contact, effects } = run(script, says('hi'));
  const [last] = effects.flat().slice(-1);
  return { status: contact.status, step: contact.step, failure: contact.failure, last };
};

const inDefaultSkill = (because: string, step: string) => ({
  status: 'queued',
  step: null,
  failure: { code: because, step },
  last: expect.objectContaining({ type: 'contact.queue', skill: 'general', because }),
});

describe('a contact is never lost', () => {
  test('a step fails, and nothing handles it', () => {
    expect(queuedIn(toyScript({ a: { type: 'failing' } }))).toEqual(inDefaultSkill('toy.failed', 'a'));
  });
  test('a step throws', () => {
    expect(queuedIn(toyScript({ a: { type: 'throwing' } }))).toEqual(inDefaultSkill('step.crashed', 'a'));
  });
  test('a step is of a type nobody knows', () => {
    expect(queuedIn(toyScript({ a: { type: 'nobody' } }))).toEqual(inDefaultSkill('node.unknown-type', 'a'));
  });
  test('a step has params its type refuses', () => {
    const script = toyScript({ a: { type: 'asking', params: { timeout: -1 } } });
    expect(queuedIn(script)).toEqual(inDefaultSkill('step.bad-params', 'a'));
  });
  test('a text cannot be parsed', () => {
    const script = toyScript({ a: { type: 'asking', params: { text: '{{ 1 + }}' } } });
    expect(queuedIn(script)).toMatchObject({ status: 'queued', last: { skill: 'general' } });
  });
  test('a step leads to one that is not there', () => {
    const script = toyScript({ a: { type: 'pass', next: { next: 'gone' } } });
    expect(queuedIn(script)).toEqual(inDefaultSkill('script.ended-unrouted', 'a'));
  });
  test('the entry is not there', () => {
    expect(queuedIn({ ...toyScript({}), entry: 'gone' })).toEqual(inDefaultSkill('step.missing', 'gone'));
  });
  test('the step that waits is not there any more', () => {
    const { contact } = run(toyScript({ a: { type: 'asking' } }), says('hi'));
    const other = link(toyScript({ b: { type: 'pass' } }), toyUniverse);
    const { contact: after, effects } = advance(other, contact, says('again'));
    expect(after).toMatchObject({
      status: 'queued',
      step: null,
      failure: { code: 'step.missing', step: 'a' },
    });
    expect(effects).toMatchObject([{ type: 'contact.queue', skill: 'general' }]);
  });
  test('the script ends without routing or closing', () => {
    expect(queuedIn(toyScript({ a: { type: 'pass' } }))).toEqual(
      inDefaultSkill('script.ended-unrouted', 'a'),
    );
  });
  test('the point of contact is gone from the workspace', () => {
    const program = link(toyScript({ a: { type: 'failing' } }), toyUniverse);
    const contact = openContact(program, {
      id: 'c1',
      at: START,
      channel: 'toy',
      pointOfContact: 'gone',
      customer: { address: 'x', name: '', fields: {} },
      consent: 'unknown',
      language: 'nl',
    });
    expect(advance(program, contact, says('hi')).contact).toMatchObject({
      status: 'queued',
      skill: 'general',
    });
  });
});

describe('a failing step', () => {
  test('leaves by its error port', () => {
    const { contact } = run(
      toyScript({ a: { type: 'failing', next: { error: 'b' } }, b: { type: 'queueing' } }),
      says('hi'),
    );
    expect(contact).toMatchObject({ status: 'queued', skill: 'repairs' });
  });
  test('without one goes to the handler of the script', () => {
    const script = toyScript({ a: { type: 'failing' }, b: { type: 'queueing' } }, { 'script.failed': 'b' });
    expect(run(script, says('hi')).contact).toMatchObject({ skill: 'repairs' });
  });
  test('within the handler goes to the default skill', () => {
    const script = toyScript({ a: { type: 'failing' }, b: { type: 'throwing' } }, { 'script.failed': 'b' });
    expect(queuedIn(script)).toEqual(inDefaultSkill('step.crashed', 'b'));
  });
  test('of a contact already routed leaves it where it is', () => {
    const script = toyScript({ a: { type: 'queueing', next: {} } }, { 'agent.assigned': 'b' });
    const broken = { ...script, steps: { ...script.steps, b: { type: 'throwing', params: {}, next: {} } } };
    const assigned: Event = {
      type: 'agent.assigned',
      at: START + 1,
      contact: 'c1',
      agent: 'jan',
      skill: 'repairs',
    };
    const { contact, effects } = run(broken, says('hi'), assigned);
    expect(contact).toMatchObject({ status: 'assigned', agent: 'jan' });
    expect(effects[1]).toEqual([]);
  });
});

describe('the step limit', () => {
  const chain = (length: number) => {
    const steps = Array.from(
      { length },
      (_, index): [string, { type: string; next: Record<string, string> }] => [
        `s${index}`,
        { type: index === length - 1 ? 'asking' : 'pass', next: { next: `s${index + 1}` } },
      ],
    );
    return toyScript(Object.fromEntries(steps));
  };
  test(`lets ${STEPS_MAX} steps pass`, () => {
    expect(run(chain(STEPS_MAX), says('hi')).contact).toMatchObject({
      status: 'open',
      step: `s${STEPS_MAX - 1}`,
    });
  });
  test('stops one more', () => {
    const { contact } = run(chain(STEPS_MAX + 1), says('hi'));
    expect(contact).toMatchObject({ status: 'queued', failure: { code: 'script.step-limit' } });
  });
  test('stops an endless loop', () => {
    const script = toyScript({
      a: { type: 'pass', next: { next: 'b' } },
      b: { type: 'pass', next: { next: 'a' } },
    });
    expect(queuedIn(script)).toMatchObject({ status: 'queued', failure: { code: 'script.step-limit' } });
  });
});

describe('waiting', () => {
  const question = toyScript({
    a: { type: 'asking', params: { timeout: 60 }, next: { answered: 'b', timeout: 'c' } },
    b: { type: 'queueing' },
    c: { type: 'closing' },
  });
  test('an answer cancels the timer and goes on', () => {
    const { contact, effects } = run(question, says('hi'), says('yes', START + 1));
    expect(effects).toMatchObject([
      [
        { id: 'c1/1', type: 'message.send' },
        { id: 'c1/2', type: 'timer.set', timer: 'c1/2', due: START + 60_000 },
      ],
      [
        { id: 'c1/3', type: 'timer.cancel', timer: 'c1/2' },
        { id: 'c1/4', type: 'contact.queue', skill: 'repairs' },
      ],
    ]);
    expect(contact.vars).toEqual({ answer: 'yes' });
  });
  test('the timer fires', () => {
    const fired: Event = { type: 'timer.fired', at: START + 60_000, contact: 'c1', timer: 'c1/2' };
    expect(run(question, says('hi'), fired).contact.status).toBe('closed');
  });
  test('a timer that is not the one running changes nothing', () => {
    const late: Event = { type: 'timer.fired', at: START + 60_000, contact: 'c1', timer: 'c1/9' };
    const { contact, effects } = run(question, says('hi'), late);
    expect(contact).toMatchObject({ status: 'open', step: 'a', timer: { id: 'c1/2' } });
    expect(effects[1]).toEqual([]);
  });
  test('an event that is not for the step goes to the handler, which replaces what was running', () => {
    const script = { ...question, on: { 'agent.assigned': 'c' } };
    const assigned: Event = {
      type: 'agent.assigned',
      at: START + 1,
      contact: 'c1',
      agent: 'jan',
      skill: 'repairs',
    };
    const { effects } = run(script, says('hi'), assigned);
    expect(effects[1]?.map(({ type }) => type)).toEqual(['timer.cancel', 'contact.close']);
  });
  test('the end of the contact stops the clock, and nothing happens after it', () => {
    const ended: Event = { type: 'contact.ended', at: START + 1, contact: 'c1' };
    const { contact, effects } = run(question, says('hi'), ended, says('hello?', START + 2));
    expect(contact).toMatchObject({ status: 'closed', step: null, timer: null });
    expect(effects.slice(1)).toMatchObject([[{ type: 'timer.cancel' }], []]);
  });
  test('a question on a contact whose customer never wrote fails: the window is closed', () => {
    const started: Event = {
      type: 'contact.started',
      at: START,
      pointOfContact: 'phone',
      customer: { address: '+31612345678' },
    };
    expect(run(question, started).contact).toMatchObject({
      status: 'queued',
      failure: { code: 'channel.window-closed', step: 'a' },
    });
  });
  test('a message opens the window of its channel anew', () => {
    const { contact } = run(question, says('hi'), says('yes', START + HOUR));
    expect(contact.windowUntil).toBe(START + 25 * HOUR);
  });
});

test('a delivery report does not start a contact', () => {
  const report: Event = {
    type: 'delivery.reported',
    at: START,
    pointOfContact: 'phone',
    message: 'm',
    status: 'sent',
  };
  expect(run(toyScript({ a: { type: 'queueing' } }), report).contact.status).toBe('new');
});

test('every decision is told, with the ports not taken', () => {
  const script = toyScript({
    a: { type: 'asking', params: { timeout: 60 }, next: { answered: 'b' } },
    b: { type: 'queueing' },
  });
  const { trace } = run(script, says('hi'), says('yes', START + 1));
  expect(trace).toMatchObject([
    { step: 'a', reason: { code: 'step.waits', params: { until: START + 60_000 } } },
    { step: 'a', nodeType: 'asking', port: 'answered', alternatives: [{ name: 'timeout' }] },
    { step: 'b', reason: { code: 'step.ended' } },
  ]);
});

test('with and without a sink the answer is the same', () => {
  const { contact, program } = run(toyScript({ a: { type: 'asking' } }), says('hi'));
  expect(advance(program, contact, says('x'))).toEqual(advance(program, contact, says('x'), () => {}));
});
