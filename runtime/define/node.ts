import type { z } from 'zod';
import type { Capabilities } from '../model/channel.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { UiLanguage } from '../model/language.ts';
import type { OutMessage } from '../model/message.ts';
import type { Params, Severity } from '../model/problem.ts';
import type { ReferenceKind } from '../model/reference.ts';
import type { Text } from '../model/text.ts';
import type { Variables } from '../model/variable.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Labels } from './labels.ts';
import type { Link } from './link.ts';
import type { Part } from './part.ts';
import type { Asked, Route } from './route.ts';
import type { Step } from './step.ts';
import type { Look, Never, NeverContext, Try, TryContext } from './tries.ts';

/** Groups in the palette, in its order; they set icon hue and shape, nothing else. */
export const GROUPS = ['messages', 'logic', 'routing', 'contact', 'integration', 'handlers', 'end'] as const;
export type Group = (typeof GROUPS)[number];

/** How a port is drawn: the happy path first, `timeout` and `error` last and dimmer. */
export type PortKind = 'next' | 'timeout' | 'error';

export interface Port {
  id: string;
  kind: PortKind;
  /** Unwired is an error; otherwise the script may end there. */
  required: boolean;
  /** The admin's own words, for ports that stand for a choice. */
  text?: Text;
  /** The variables that have a value, whatever happened, once a contact has left by it. */
  sets?: readonly string[];
  /**
   * How long the customer can have been silent at the node when a contact leaves by it, beside before: milliseconds,
   * `max` infinite when nothing bounds it. Absent: no time passes, or the customer wrote just before.
   */
  after?: Span;
  /** The customer wrote just before a contact leaves by it. */
  hears?: boolean;
  /** The customer is known to have agreed to be written to. */
  agreed?: boolean;
  /** Left so often at most each time the node is come to anew: a loop through it is no endless one. */
  bounded?: number;
  /** The id of the hours that are open when a contact leaves by it. */
  openOf?: string;
  /** An agent has the contact when it leaves by it, or had it until just before: it does not wait for one. */
  agent?: 'has' | 'had';
}

/** Customers by writing, another system, or another script that calls this one. */
export const STARTERS = ['customer', 'system', 'script'] as const;
export type StartedBy = (typeof STARTERS)[number];

export interface Span {
  min: number;
  max: number;
}

/** Params as they are while an admin still types: anything may be missing. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { [K in keyof T]?: Draft<T[K]> | undefined }
    : T;

/** A problem that a node finds in its own params. `code` is without the node's type. */
export interface Finding {
  code: string;
  severity: Severity;
  field?: string;
  params?: Params;
}

/** What a node may look at while it is checked. */
export interface CheckContext {
  workspace: Workspace | undefined;
  /** The channels the flow is reached by, by name, with what each can carry. */
  channels: ReadonlyMap<string, Capabilities>;
  /** Every channel there is, with what it can carry. */
  allChannels: ReadonlyMap<string, Capabilities>;
  /** The points of contact the flow is reached by, by id. */
  pointsOfContact: readonly string[];
  /** Of the flow. */
  variables: Variables;
  /** The id of the script that the flow becomes. */
  script: string;
}

/** What `sends` may use to show what goes out while the params are still a draft. */
export interface SendContext {
  workspace: Workspace | undefined;
  /** A text in the language asked for, with its `{{ }}` as they are. */
  say(value: Text | undefined): string;
  /** That language. */
  language: string;
}

/** What `summary` may use to show params in the contact's words. */
export interface SummaryContext {
  language: UiLanguage;
  workspace: Workspace | undefined;
  /** A text in the studio's choice of customer language, shortened. */
  quote(value: Text | undefined): string;
  /** The name of a thing of the workspace, or its id. */
  name(kind: ReferenceKind, value: Json | undefined): string;
}

/** One node type: the only file that knows it. */
export interface NodeDefinition<P extends z.ZodObject = z.ZodObject, L extends Labels = Labels> {
  type: string;
  version: number;
  group: Group;
  params: P;
  /** The params of a node just dropped on the canvas. */
  initial: z.input<P>;
  /** A contact begins here. A flow has exactly one such node. */
  entry?: boolean;
  /** Of the entry: who begins a contact. Absent: customers do, by writing. */
  startedBy?(params: Draft<z.input<P>>): StartedBy;
  /** The event this node handles when no step waits for it. It has no input. */
  handles?: string;
  /** Its event is that a step failed: it comes no later after the customer's last message than such a step does. */
  rescues?: boolean;
  /** Of that event only those with this in their name, such as one signal; undefined: all. */
  handlesOnly?(params: Draft<z.input<P>>): string | undefined;
  /** With these params it waits for an event, so that a loop through it is no endless one. Absent: it never waits. */
  waits?(params: Draft<z.input<P>>): boolean;
  ports(params: Draft<z.input<P>>): Port[];
  /**
   * Of a node that has contacts wait for an agent: how, where they ask for each of `came` when they come to it. A node that
   * queues them answers the same whatever came, one that changes what they wait for a route for each.
   */
  routes?(params: z.output<P>, came: readonly Asked[]): Route[];
  /** What customers get from it, for the compiler to hold against channels and for the studio to show. */
  sends?(params: Draft<z.input<P>>, context: SendContext): OutMessage[];
  /**
   * Of the type that reaches customers at any time: its params when it comes before another message, and the port it
   * then goes on by when the customer has written.
   */
  anyTime?: { before: z.input<P>; goesOnBy: string };
  /** What it is for those who make a script of a part of a flow, or the other way round. One type for each. */
  part?: Part;
  check?(params: z.output<P>, context: CheckContext): Finding[];
  /** What somebody could do, so that contacts leave by each of its ports: for those who make conversations up. */
  tries?(params: z.output<P>, context: TryContext): Try[];
  /** What it looks at to choose a way, and what it works out to keep. */
  looks?(params: z.output<P>): Look[];
  /** Why nobody ever leaves by a port, where that can be told of its params. */
  never?(params: z.output<P>, port: string, context: NeverContext): Never | undefined;
  prepare(params: z.output<P>, link: Link): Step;
  /** What the node does, in the contact's words; at most two short lines. Empty while there is nothing to say. */
  summary?(params: Draft<z.input<P>>, context: SummaryContext): string;
  labels: L;
}

/** Gives a definition its types. See `nodes/popurl` for the shortest whole example. */
export const defineNode = <P extends z.ZodObject, L extends Labels>(
  definition: NodeDefinition<P, L>,
): NodeDefinition<P, L> => definition;

/** Node types by name: an argument of the compiler and the linker, so that neither knows any. */
export type NodeRegistry = ReadonlyMap<string, AnyNode>;

/** A definition whose params are not known statically: they are checked by its own schema before use. */
export type AnyNode = NodeDefinition<z.ZodObject, Labels>;

/** Whether edges may lead to nodes of the type. */
export const hasInput = ({ entry, handles }: AnyNode): boolean => !entry && handles === undefined;

/** The ports of a node whose params may be anything at all. */
export function portsOf(definition: AnyNode, params: JsonObject): Port[] {
  try {
    return definition.ports(params);
  } catch {
    return [];
  }
}
