import { expect, test } from 'vitest';
import { channels } from '../runtime/channels/registry.ts';
import { advance } from '../runtime/interpret/advance.ts';
import { link } from '../runtime/interpret/link.ts';
import { openContact } from '../runtime/interpret/open.ts';
import type { Contact } from '../runtime/model/contact.ts';
import type { EventOf } from '../runtime/model/event.ts';
import type { InMessage } from '../runtime/model/message.ts';
import type { Script, ScriptStep } from '../runtime/model/script.ts';
import { workspace } from '../runtime/model/workspace.ts';
import { nodes } from './index.ts';
import testing from './testing/workspace.json' with { type: 'json' };

const CUSTOMER = { address: '+31612345678', name: 'Sanne' };
const AT = Date.parse('2026-03-02T10:00:00Z');
const MINUTE = 60_000;

/** A script that waits at `waiting`, and does something else with any message that is not for that step. */
function programOf(waiting: ScriptStep) {
  const rest: ScriptStep = { type: 'wait', params: { wait: { kind: 'for', duration: 600 } }, next: {} };
  const script: Script = {
    format: 'routewright/script',
    version: 1,
    id: 'meanwhile',
    name: 'Meanwhile',
    revision: `sha256-${'0'.repeat(64)}`,
    entry: 'waiting',
    on: { 'message.received': 'handler' },
    variables: { ahead: { type: 'number' } },
    steps: { waiting, handler: rest, answered: rest },
    requires: { skills: [], templates: [], pointsOfContact: [], hours: [], scripts: [] },
  };
  const given = workspace.parse({ ...testing, allowedHosts: ['crm.example.com'] });
  return link(script, { nodes, channels, workspace: given, scripts: new Map() });
}

const says = (at: number, message: Partial<InMessage>): EventOf<'message.received'> => ({
  type: 'message.received',
  at,
  pointOfContact: 'whatsapp',
  customer: CUSTOMER,
  message: { id: `m${at}`, kind: 'text', text: '', ...message },
});

/** The contact before and after what the customer does a minute after the step began to wait. */
function after(waiting: ScriptStep, message: Partial<InMessage>): { before: Contact; now: Contact } {
  const program = programOf(waiting);
  const opened = openContact(program, {
    id: 'c',
    at: AT,
    channel: 'whatsapp',
    pointOfContact: 'whatsapp',
    customer: { ...CUSTOMER, fields: {} },
    consent: 'unknown',
    language: 'nl',
  });
  const before = advance(program, opened, says(AT, { text: 'hallo' })).contact;
  return { before, now: advance(program, before, says(AT + 1_000, message)).contact };
}

const REACTION: Partial<InMessage> = { kind: 'reaction', text: '👍' };
const STALE: Partial<InMessage> = { kind: 'choice', choice: 'before.yes', text: 'Ja' };
const WORDS: Partial<InMessage> = { text: 'Nog iets' };

const ask: ScriptStep = {
  type: 'ask',
  params: { message: { kind: 'buttons', text: 'Goed?', buttons: [{ id: 'yes', title: 'Ja' }] } },
  next: { 'choice:yes': 'answered', other: 'answered' },
};
const template = (waits: object): ScriptStep => ({
  type: 'send-template',
  params: { template: 'reminder', parameters: ['A', 'B'], ...waits },
  next: { other: 'answered' },
});
const reply = template({ reply: { kind: 'wait', buttons: [] } });
const delivery = template({ delivery: { kind: 'wait' } });
const message: ScriptStep = {
  type: 'wait-for-message',
  params: { timeout: 60 },
  next: { received: 'answered' },
};
const open: ScriptStep = { type: 'wait-for-message', params: {}, next: { received: 'answered' } };
const request: ScriptStep = { type: 'http-request', params: { url: 'https://crm.example.com/' }, next: {} };
const info: ScriptStep = { type: 'queue-info', params: { waiting: 'ahead' }, next: {} };

test.each([
  ['a question, for a thumbs-up', ask, REACTION],
  ['a question, for a button of an earlier message', ask, STALE],
  ['a template, for a thumbs-up', reply, REACTION],
  ['a template, for a button of an earlier message', reply, STALE],
  ['the delivery of a template, for a thumbs-up', delivery, REACTION],
  ['a wait for a message, for a thumbs-up', message, REACTION],
  ['one without a clock too', open, REACTION],
  ['a request, for a thumbs-up', request, REACTION],
  ['a request, for words', request, WORDS],
  ['a question how a queue stands, for words', info, WORDS],
])('%s, is not left to the handler of messages', (_what, step, sent) => {
  const { before, now } = after(step, sent);
  expect(before.step).toBe('waiting');
  expect(now).toMatchObject({ step: 'waiting', timer: before.timer, effects: before.effects });
});

test.each([
  ['words are an answer', ask, WORDS, 'answered'],
  ['so is a tap on its own button', ask, { kind: 'choice', choice: 'waiting.yes', text: '' }, 'answered'],
  ['words are a reply', reply, WORDS, 'answered'],
  ['a tap is a message, whichever button', message, STALE, 'answered'],
  ['words go before the delivery of a template', delivery, WORDS, 'handler'],
] as const)('%s', (_what, step, sent, where) => {
  expect(after(step, sent).now.step).toBe(where);
});

test('a question that was asked again more often than it now may is not asked again', () => {
  const asking = (times: number): ScriptStep => ({
    type: 'ask',
    params: { ...ask.params, retry: { kind: 'again', times, text: 'Nog eens?' } },
    next: ask.next,
  });
  const { now } = after(asking(3), WORDS);
  const again = advance(programOf(asking(3)), now, says(AT + MINUTE, WORDS)).contact;
  expect(again).toMatchObject({ step: 'waiting', memory: 2 });
  const { contact } = advance(programOf(asking(1)), again, says(AT + 2 * MINUTE, WORDS));
  expect(contact.step).toBe('answered');
});
