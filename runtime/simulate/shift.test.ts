import { describe, expect, test } from 'vitest';
import { agentOf, routedOf } from '../acd/state.ts';
import type { PlayRecord } from '../centre/record.ts';
import { toyScript } from '../interpret/testing/toys.ts';
import { recordOf } from '../model/contact.ts';
import type { Input } from '../model/event.ts';
import { DAY, SECOND } from '../model/instant.ts';
import { run, START, says } from './testing/run.ts';
import { acts, shiftOf } from './testing/shift.ts';
import { contactIn, contactsOf } from './world.ts';

const setup = shiftOf();
const writes = (text: string, seconds = 0) => says(text, START + seconds * SECOND);
const waits = (seconds: number): Input => ({ type: 'time.passed', at: START + seconds * SECOND });
const accepts = (agent: string, seconds: number, contact = 'c1') =>
  acts(agent, seconds, 'offer.accepted', { contact });
const held = [writes('hi'), accepts('ann', 5)];
const text = (said: string) => ({ kind: 'text', text: said }) as const;
const replies = (agent: string, seconds: number, said = 'hello') =>
  acts(agent, seconds, 'agent.replied', { contact: 'c1', message: text(said) });
const problems = (records: readonly PlayRecord[]) =>
  records.flatMap((record) => (record.kind === 'problem' ? [record.problem.code] : []));
const sent = (records: readonly PlayRecord[]) =>
  records.flatMap((record) =>
    record.kind === 'effect' && record.effect.type === 'message.send' ? [record.effect] : [],
  );

describe('a contact is shown', () => {
  test('accepted, its script hears who has it', () => {
    const { world, types } = run(setup, ...held);
    expect(types.slice(-3)).toEqual(['offer.accepted', 'contact.assign', 'agent.assigned']);
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'assigned', agent: 'ann' });
  });
  test('rejected, it is still queued, and shown to another; its script hears nothing', () => {
    const { world, types } = run(setup, writes('hi'), acts('ann', 5, 'offer.rejected', { contact: 'c1' }));
    expect(types.slice(-3)).toEqual(['offer.rejected', 'offer.withdraw', 'contact.offer']);
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'queued', agent: null });
  });
  test('to one after the other who does not answer, in one leap of time', () => {
    const { world, records } = run(setup, writes('hi'), waits(3_600));
    const rona = records.flatMap((record) =>
      record.kind === 'effect' && record.effect.type === 'agent.state.set'
        ? [[record.effect.agent, (record.at - START) / SECOND]]
        : [],
    );
    expect(rona).toEqual([
      ['ann', 30],
      ['bob', 60],
    ]);
    expect(routedOf(world.acd, 'c1')).toMatchObject({ place: 'waiting', since: START });
  });
});

describe('an agent writes', () => {
  test('it goes out as a message of theirs', () => {
    const { records, world } = run(setup, ...held, replies('ann', 10, 'good morning'));
    expect(sent(records)).toMatchObject([{ message: text('good morning'), agent: 'ann' }]);
    expect(recordOf(contactIn(world, 'c1')!).repliedAt).toBe(START + 10 * SECOND);
  });
  test('outside the window nothing goes out, and it counts as no reply', () => {
    const { records, world } = run(setup, ...held, replies('ann', DAY / SECOND + 10));
    expect(sent(records)).toEqual([]);
    expect(recordOf(contactIn(world, 'c1')!).repliedAt).toBeNull();
    expect(agentOf(world.acd, 'ann')?.tasks).toMatchObject([{ customerDue: null }]);
  });
  test('who does not have the contact may not', () => {
    const { records } = run(setup, ...held, replies('bob', 10));
    expect(sent(records)).toEqual([]);
    expect(problems(records)).toEqual(['desk.not-theirs']);
  });
  test('who is in the conference may', () => {
    const joined = [
      acts('ann', 10, 'conference.requested', { contact: 'c1', to: { kind: 'agent', agent: 'bob' } }),
      accepts('bob', 15),
    ];
    expect(sent(run(setup, ...held, ...joined, replies('bob', 20)).records)).toMatchObject([
      { agent: 'bob' },
    ]);
  });
  test('at a point of contact that was removed nobody may, and nothing comes in there', () => {
    const removed: Input = {
      type: 'point-of-contact.removed',
      at: START + 8 * SECOND,
      pointOfContact: 'phone',
    };
    const { records, world } = run(setup, ...held, removed, replies('ann', 10), writes('still there?', 20));
    expect(sent(records)).toEqual([]);
    expect(problems(records)).toEqual(['desk.point-of-contact-removed']);
    expect(records.at(-1)).toMatchObject({ kind: 'ignored', ignored: { code: 'point-of-contact.removed' } });
    const ended: Input = { type: 'contact.ended', at: START + 30 * SECOND, contact: 'c1', agent: 'ann' };
    expect(contactIn(run(setup, ...held, removed, ended).world, 'c1')).toMatchObject({ status: 'closed' });
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'assigned' });
  });
});

describe('a customer falls silent', () => {
  const silent = [...held, replies('ann', 10), waits(610)];
  test('the contact is taken from the agent, and waits for nobody', () => {
    const { world, types } = run(setup, ...silent);
    expect(types.slice(-3)).toEqual(['contact.unassign', 'agent.unassigned', 'time.passed']);
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'open', agent: null });
    expect(routedOf(world.acd, 'c1')?.place).toBe('elsewhere');
  });
  test('writes again: the same contact is queued again', () => {
    const { world } = run(setup, ...silent, writes('I am back', 900));
    expect(contactsOf(world).map(({ id }) => id)).toEqual(['c1']);
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'queued' });
    expect(routedOf(world.acd, 'c1')).toMatchObject({
      place: 'offered',
      agent: 'ann',
      since: START + 900 * SECOND,
    });
  });
});

describe('a contact is handed over', () => {
  const to = (target: { kind: 'agent'; agent: string } | { kind: 'skill'; skill: string }) =>
    acts('ann', 10, 'transfer.requested', { contact: 'c1', to: target });
  test('to an agent: its script hears from whom, and the former owner wraps up', () => {
    const { world, records } = run(setup, ...held, to({ kind: 'agent', agent: 'bob' }), accepts('bob', 20));
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'assigned', agent: 'bob' });
    expect(records).toContainEqual(
      expect.objectContaining({
        event: expect.objectContaining({ type: 'agent.assigned', agent: 'bob', from: 'ann' }),
      }),
    );
    expect(agentOf(world.acd, 'ann')?.tasks).toMatchObject([{ contact: 'c1', phase: 'wrap-up' }]);
  });
  test('to a queue: it is queued there, and whoever is next has it', () => {
    const { world } = run(setup, ...held, to({ kind: 'skill', skill: 'general' }));
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'assigned', agent: 'bob', skill: 'general' });
  });
  test('an agent goes offline in a conference: the contact waits again, the other wraps up', () => {
    const { world, types } = run(
      setup,
      ...held,
      acts('ann', 10, 'conference.requested', { contact: 'c1', to: { kind: 'agent', agent: 'bob' } }),
      accepts('bob', 15),
      acts('ann', 20, 'agent.state.changed', { state: 'offline' }),
    );
    expect(types).toContain('conference.leave');
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'queued', agent: null });
    expect(routedOf(world.acd, 'c1')).toMatchObject({ place: 'offered', agent: 'bob', consulted: null });
    expect(agentOf(world.acd, 'ann')?.tasks).toEqual([]);
  });
  test('an agent goes offline: the script’s handler hears it', () => {
    const sorry = shiftOf(
      toyScript(
        { a: { type: 'queueing' }, sorry: { type: 'asking', params: { text: 'one moment' } } },
        { 'agent.unassigned': 'sorry' },
      ),
    );
    const { records } = run(sorry, ...held, acts('ann', 20, 'agent.state.changed', { state: 'offline' }));
    expect(sent(records)).toMatchObject([{ message: text('one moment') }]);
  });
});

describe('a customer is gone on with elsewhere', () => {
  const elevates = acts('ann', 10, 'contact.elevated', {
    contact: 'c1',
    channel: 'letter',
    to: '12345',
    skill: 'general',
    message: text('as promised'),
  });
  test('the agent has a second contact of the same session at once, and their message goes out there', () => {
    const { world, records } = run(setup, ...held, elevates);
    expect(contactIn(world, 'c2')).toMatchObject({ channel: 'letter', status: 'assigned', agent: 'ann' });
    expect(routedOf(world.acd, 'c2')).toMatchObject({ session: 'c1' });
    expect(records).toContainEqual(
      expect.objectContaining({
        contact: 'c2',
        effect: expect.objectContaining({ type: 'message.send', agent: 'ann' }),
      }),
    );
  });
  test('where the channel does not go on, or the customer has one open there, nothing happens', () => {
    expect(problems(run(setup, ...held, { ...elevates, channel: 'toy' }).records)).toEqual([
      'desk.cannot-elevate',
    ]);
    expect(problems(run(setup, ...held, elevates, elevates).records)).toEqual(['desk.open-already']);
  });
  test('the session is complete once both are over and wrapped up', () => {
    const over = (contact: string, seconds: number): Input => ({
      type: 'contact.ended',
      at: START + seconds * SECOND,
      contact,
    });
    const { types } = run(setup, ...held, elevates, over('c2', 20), over('c1', 30));
    expect(types).not.toContain('session.complete');
    expect(run(setup, ...held, elevates, over('c2', 20), over('c1', 30), waits(50)).types).toContain(
      'session.complete',
    );
  });
});

test('how it ended can be said after the conversation is closed, and stands in its record', () => {
  const ended: Input = { type: 'contact.ended', at: START + 30 * SECOND, contact: 'c1' };
  const said = acts('ann', 40, 'disposition.chosen', { contact: 'c1', disposition: 'solved' });
  const { world } = run(setup, ...held, ended, said);
  expect(recordOf(contactIn(world, 'c1')!)).toMatchObject({ disposition: 'solved', status: 'closed' });
  expect(agentOf(world.acd, 'ann')?.tasks).toMatchObject([{ phase: 'wrap-up', disposed: true }]);
});

test('of a contact that is not there an agent can do nothing', () => {
  expect(problems(run(setup, accepts('ann', 1, 'constructor')).records)).toEqual(['contact.unknown']);
});
