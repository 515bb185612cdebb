import type { z } from 'zod';
import type { Capabilities } from '../model/channel.ts';
import type { CustomerAct } from '../model/customer-act.ts';
import type { EffectOf } from '../model/effect.ts';
import type { Event, EventOf } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { Json } from '../model/json.ts';
import type { UiLanguage } from '../model/language.ts';
import type { InMessage } from '../model/message.ts';
import type { Params, Problem } from '../model/problem.ts';
import type { Template } from '../model/template.ts';
import type { Workspace } from '../model/workspace.ts';
import type { FieldLabel } from './labels.ts';
import type { Finding } from './node.ts';

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

/** A made-up customer's act with what a channel needs to tell of it. */
export interface Said {
  act: CustomerAct;
  /** The channel's id of the new message. */
  messageId: string;
  at: Instant;
  customer: { address: string; name: string };
  pointOfContact: { address: string; account: string };
}

/** What a channel asks for of a point of contact or a business account, beside what all have. */
export interface ChannelSettings<S extends z.ZodObject = z.ZodObject> {
  schema: S;
  /** By dotted path, lists entered without index. */
  labels: Record<UiLanguage, Record<string, FieldLabel>>;
  /** What is wrong with it though it fits the schema. */
  check?(settings: z.output<S>): Finding[];
}

/** Templates as they are in the files of the channel's owner, by new ids. Nothing in the files is dropped unexplained. */
export interface ImportedTemplates {
  templates: Record<string, Template>;
  ignored: Ignored[];
  problems: Problem[];
}

/** What a channel knows of messages that its owner approves beforehand. */
export interface ChannelTemplates {
  /** The owner's own JSON, however broken, as templates for these points of contact. Never throws. */
  import(body: Json, pointsOfContact: readonly string[]): ImportedTemplates;
  /** What the owner would refuse. `field` is the dotted path into the template, such as `languages.nl.body`. */
  check(template: Template): Finding[];
}

/** What a channel is to agents, in the order in which its requests stand on a desk: mail first, calls last. */
export const CHANNEL_ICONS = ['email', 'messaging', 'sms', 'chat', 'task', 'recording', 'voice'] as const;
export type ChannelIcon = (typeof CHANNEL_ICONS)[number];

/** One channel: data and pure functions. */
export interface ChannelDefinition {
  channel: string;
  /** What people call it. */
  name: string;
  /** What they call it in languages that have another name for it. */
  names?: Partial<Record<UiLanguage, string>>;
  capabilities: Capabilities;
  /** The media type that its contacts are routed as. */
  mediaType: string;
  /** How agents tell its contacts from others. */
  icon: ChannelIcon;
  /** What it asks for of points of contact and of business accounts. */
  pointOfContact?: ChannelSettings;
  businessAccount?: ChannelSettings;
  /** Absent where messages need no approval. */
  templates?: ChannelTemplates;
  /** What is wrong with a point of contact's address. */
  checkAddress?(address: string): Finding | undefined;
  /** Its customers write on a page of the host's own (`/chat`), and are answered there. */
  ownPage?: boolean;
  /** Customers are telephone numbers there, so that a calling code can tell their language. */
  telephone: boolean;
  /** What it tells of a message that went out, in the order in which it comes; absent: nothing. */
  reports?: readonly EventOf<'delivery.reported'>['status'][];
  /** The form in which the channel itself names a customer, of an address as people write it. */
  address(written: string): string;
  /** A webhook body, however broken, as events. `at` is when it came in. */
  inbound(body: Json, at: Instant, workspace: Workspace): Inbound;
  /**
   * The request for a message; absent where customers cannot be written to. `account` is the channel's id of the point
   * of contact, `answered` the customer's latest message, which some channels answer by its id.
   */
  outbound?(effect: EffectOf<'message.send'>, account: string, answered?: InMessage | null): OutboundRequest;
  /** The webhook body the channel would send for a customer's act. */
  simulate(said: Said): Json;
}

/** A channel's name in a language. */
export const channelName = ({ name, names }: ChannelDefinition, language: UiLanguage): string =>
  names?.[language] ?? name;

/**
 * What a media type is called: as its channel, when it is that of one alone; else undefined, for it is that of all
 * channels of messages.
 */
export function mediaTypeName(
  mediaType: string,
  channels: ChannelRegistry,
  language: UiLanguage,
): string | undefined {
  const [only, ...others] = [...channels.values()].filter((one) => one.mediaType === mediaType);
  return only && others.length === 0 ? channelName(only, language) : undefined;
}

export type ChannelRegistry = ReadonlyMap<string, ChannelDefinition>;
