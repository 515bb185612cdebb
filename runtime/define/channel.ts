import type { Capabilities } from '../model/channel.ts';
import type { EffectOf } from '../model/effect.ts';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { Json } from '../model/json.ts';
import type { Params, Problem } from '../model/problem.ts';
import type { Workspace } from '../model/workspace.ts';

/** Part of a payload that is no event, and why. */
export interface Ignored {
  code: string;
  /** JSON path into the body. */
  path: string;
  params: Params;
}

/** What a payload says. Nothing in it is dropped unexplained. */
export interface Inbound {
  events: Event[];
  ignored: Ignored[];
  problems: Problem[];
}

/** The request a host makes; the host adds the address and its secrets. */
export interface OutboundRequest {
  method: 'POST';
  /** Below the provider's versioned root, such as `1122334455667/messages`. */
  path: string;
  body: Json;
}

/** What a simulated customer does on the phone. */
export type CustomerAct =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; id: string; title: string; of: 'buttons' | 'list' | 'template' };

/** A made-up customer's act with what a channel needs to tell of it. */
export interface Said {
  act: CustomerAct;
  /** The channel's id of the new message. */
  messageId: string;
  at: Instant;
  customer: { address: string; name: string };
  pointOfContact: { address: string; account: string };
}

/** One channel: data and pure functions. */
export interface ChannelDefinition {
  channel: string;
  /** What people call it; a proper name, the same in every language. */
  name: string;
  capabilities: Capabilities;
  /** Customers are telephone numbers there, so that a calling code can tell their language. */
  telephone: boolean;
  /** The form in which the channel itself names a customer, of an address as people write it. */
  address(written: string): string;
  /** A webhook body, however broken, as events. `at` is when it came in. */
  inbound(body: Json, at: Instant, workspace: Workspace): Inbound;
  /** The request for a message. `account` is the channel's id of the point of contact. */
  outbound(effect: EffectOf<'message.send'>, account: string): OutboundRequest;
  /** The webhook body the channel would send for a customer's act. */
  simulate(said: Said): Json;
}

export type ChannelRegistry = ReadonlyMap<string, ChannelDefinition>;
