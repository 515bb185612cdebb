import type { Instant } from '../model/instant.ts';
import type { TraceSink } from '../model/trace.ts';
import { Draft, type Given } from './draft.ts';
import { type Centre, floorOf } from './floor.ts';
import type { AcdInput, DeskInput } from './input.ts';
import { match } from './match.ts';
import { accept, reject } from './moves/offer.ts';
import { close, leave } from './moves/over.ts';
import { ask, turn } from './moves/presence.ts';
import { join } from './moves/queueing.ts';
import { awaitCustomer, awaitReply } from './moves/replies.ts';
import { leaveConference, request } from './moves/request.ts';
import { extend } from './moves/session.ts';
import { happen } from './moves/time.ts';
import { dispose, finishWrapUp } from './moves/wrap-up.ts';
import type { AcdState, Due } from './state.ts';

/** The state after an input, and what the host is asked to do, in order. */
export interface Answer {
  acd: AcdState;
  effects: Given[];
}

/**
 * Who gets which contact after one input. A function of its arguments: what is due by the input's time happens first,
 * each at its own time. What cannot be, such as accepting what was taken back, changes nothing. Every decision, and
 * every agent it ruled out, is told to the sink.
 */
export function route(acd: AcdState, centre: Centre, input: AcdInput, sink?: TraceSink): Answer {
  const draft = new Draft(acd, floorOf(centre), input.at, sink);
  take(draft, input);
  return { acd: draft.close(), effects: draft.given };
}

/**
 * The same for many inputs, one after another, in order of time: all their effects, and the state after the last. It
 * costs less than one by one, since the states in between are not made.
 */
export function routeAll(
  acd: AcdState,
  centre: Centre,
  inputs: readonly AcdInput[],
  sink?: TraceSink,
): Answer {
  const draft = new Draft(acd, floorOf(centre), 0, sink);
  for (const input of inputs) take(draft, input);
  return { acd: draft.close(), effects: draft.given };
}

function take(draft: Draft, input: AcdInput): void {
  passTime(draft, input.at);
  handle(draft, input);
  match(draft);
}

function passTime(draft: Draft, until: Instant): void {
  for (let due = draft.takeDue(until); due; due = draft.takeDue(until)) {
    draft.now = due.at;
    // All that is due at one instant, and only then who gets what: else the first to be due would overtake.
    for (let one: Due | undefined = due; one; one = draft.takeDue(draft.now)) happen(draft, one);
    match(draft);
  }
  draft.now = until;
}

function handle(draft: Draft, input: AcdInput): void {
  switch (input.type) {
    case 'contact.queued':
      return join(draft, input);
    case 'contact.left':
      return leave(draft, input.contact);
    case 'contact.closed':
      return close(draft, input.contact, input.disposition);
    case 'customer.wrote':
      return awaitReply(draft, input.contact);
    case 'agent.replied':
      return awaitCustomer(draft, input.contact);
    case 'session.extended':
      return extend(draft, input);
    case 'time.passed':
      return undefined;
    default:
      return atDesk(draft, input);
  }
}

function atDesk(draft: Draft, input: DeskInput): void {
  const { agent } = input;
  switch (input.type) {
    case 'agent.state.changed':
      return turn(draft, agent, input.state);
    case 'contact.requested':
      return ask(draft, agent);
    case 'offer.accepted':
      return accept(draft, input.contact, agent);
    case 'offer.rejected':
      return reject(draft, input.contact, agent);
    case 'transfer.requested':
      return request(draft, 'transfer', input.contact, agent, input.to);
    case 'conference.requested':
      return request(draft, 'conference', input.contact, agent, input.to);
    case 'conference.left':
      return leaveConference(draft, input.contact, agent);
    case 'contact.held':
      return setAside(draft, input.contact, agent, 'active', 'on-hold');
    case 'contact.resumed':
      return setAside(draft, input.contact, agent, 'on-hold', 'active');
    case 'disposition.chosen':
      return dispose(draft, input.contact, agent, input.disposition);
    case 'wrap-up.finished':
      if (input.disposition !== undefined) dispose(draft, input.contact, agent, input.disposition);
      return finishWrapUp(draft, input.contact, agent);
    default:
      return undefined;
  }
}

/** The agent turns to something else, or back. */
function setAside(
  draft: Draft,
  contact: string,
  agent: string,
  from: 'active' | 'on-hold',
  phase: 'active' | 'on-hold',
): void {
  if (draft.task(agent, contact)?.phase === from) draft.setTask(agent, contact, { phase, since: draft.now });
}
