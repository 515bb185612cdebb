import { z } from 'zod';
import { consent } from '../../runtime/model/consent.ts';
import { customerFacts } from '../../runtime/model/customer.ts';
import { effect } from '../../runtime/model/effect.ts';
import { eventLine } from '../../runtime/model/event.ts';
import { id } from '../../runtime/model/ids.ts';
import { queueRule } from '../../runtime/model/queue-rule.ts';
import { scriptStep } from '../../runtime/model/script.ts';
import { variables } from '../../runtime/model/variable.ts';

/** An event of a case: what it leaves out is filled in by `complete`. */
const brief = z.looseObject({ type: z.enum(eventLine.options.map((option) => option.shape.type.value)) });

const value = z.union([z.string(), z.number(), z.boolean()]);

/** The contact as it is before the case. */
const contact = z.strictObject({
  language: z.string().optional(),
  pointOfContact: id.optional(),
  vars: z.record(z.string(), value).optional(),
  /** What is known of the customer, by custom field of the case's workspace; a timestamp is RFC 3339. */
  fields: customerFacts.optional(),
  consent: consent.optional(),
  /** Waits in a queue already, under this rule. */
  queue: queueRule.optional(),
  /** Has an agent already. */
  agent: id.optional(),
  tags: z.array(z.string()).optional(),
  /** How often it passed a step that counts: the node's is called `node`. */
  counters: z.record(z.string(), z.number()).optional(),
});

/** A script that the node may call: what it leaves out is filled in by `play`. */
const calledScript = z.strictObject({
  entry: id,
  on: z.record(z.string(), id).default({}),
  variables: variables.default({}),
  steps: z.record(id, scriptStep),
});

const outcome = z.union([
  /** Left by this port. */
  z.strictObject({ port: z.string() }),
  /** Waits, until an instant or with no clock (null). */
  z.strictObject({ waits: z.iso.datetime().nullable() }),
  /** Failed with this code: left by the port `error`. */
  z.strictObject({ fails: z.string() }),
  /** The script is over, and the contact has this status. */
  z.strictObject({ ends: z.enum(['open', 'queued', 'assigned', 'closed']) }),
  /** The params are no good: the code of a finding of the node's own, or `field` when they do not fit its schema. */
  z.strictObject({ refused: z.string() }),
]);

/** One case of a node type: what it is given, what happens, and what must come of it. */
export const nodeCase = z.strictObject({
  name: z.string(),
  params: z.record(z.string(), z.json()),
  contact: contact.default({}),
  /** Sections that replace those of the testing workspace. */
  workspace: z.record(z.string(), z.json()).default({}),
  /** Ports with nothing behind them. */
  unwired: z.array(z.string()).default([]),
  /** Scripts that can be called, by id. */
  scripts: z.record(id, calledScript).default({}),
  /** Variables of the flow, beside those that the case gives a value. */
  variables: variables.default({}),
  /** The event that brings the contact to the node. Unless told otherwise: "hallo", Monday 2 March 2026, 10:00 UTC. */
  start: brief.default({ type: 'message.received' }),
  /** What happens while the node waits. */
  later: z.array(brief).default([]),
  expect: outcome,
  /** All effects but timers, in order, without their ids. */
  effects: z
    .array(z.looseObject({ type: z.enum(effect.options.map((option) => option.shape.type.value)) }))
    .default([]),
  /** Variables that must be set in the end. */
  vars: z.record(z.string(), value).default({}),
  /** What else the contact must be in the end, such as its tags. */
  becomes: z.record(z.string(), z.json()).default({}),
  /** Why: the codes of the node's own reasons, in order. */
  because: z.array(z.string()).optional(),
});

export type NodeCase = z.output<typeof nodeCase>;
export type BriefEvent = z.output<typeof brief>;
