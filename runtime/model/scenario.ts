import { z } from 'zod';
import { customerAct } from './customer-act.ts';
import { type Event, event, httpResponded, sender, webhook } from './event.ts';
import { OVERRIDES } from './hours.ts';
import { byId, id } from './ids.ts';
import { value, variableName } from './variable.ts';

export const SCENARIO_VERSION = 1;
export const SCENARIO_NAME_MAX = 120;
export const SCENARIO_STEPS_MAX = 20_000;
export const SCENARIO_TAGS_MAX = 20;

/**
 * What is expected of a value: any JSON, where an object may leave members out and a list must be as long. An object
 * with one member that begins with `$` stands for many values: `{ "$any": true }`, `{ "$like": "text with * in it" }`.
 */
export const pattern = z.json();

/** A customer of the workspace by id, or somebody it does not know. */
const who = z.union([id, sender]);

/** The point of contact, where it is not the scenario's own. */
const at = { pointOfContact: id.optional() };

/** An event without its time, which the step gives. */
export type UndatedEvent = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;

const undatedOptions = event.options.map((option) =>
  (option as (typeof event.options)[0]).omit({ at: true }),
);
const undated = z.discriminatedUnion(
  'type',
  undatedOptions as unknown as [(typeof undatedOptions)[0]],
) as unknown as z.ZodType<UndatedEvent>;

/** What another system answers. The first that fits a request counts; without one a request fails. */
export const cannedAnswer = z.strictObject({
  /** Which requests: members that are absent fit all. `url` may have `*` for any part. */
  request: z
    .strictObject({ method: z.string().optional(), url: z.string().optional(), node: id.optional() })
    .default({}),
  /** Seconds it takes. */
  after: z.number().min(0).default(0),
  ...httpResponded.pick({ status: true, body: true, error: true }).shape,
});

/** What is otherwise than in the workspace while a scenario is played. */
export const scenarioSetting = z.strictObject({
  /** Hours by id: open, closed, or closed for a reason, all the time. */
  hours: byId(z.enum(['open', 'closed', ...OVERRIDES])).default({}),
  answers: z.array(cannedAnswer).default([]),
});

/** What somebody, or something, does in a step. */
export const scenarioAct = z.discriminatedUnion('kind', [
  /** A customer writes: it comes in as the webhook of the channel. */
  z.strictObject({ kind: z.literal('customer'), customer: who, act: customerAct, ...at }),
  /** What an agent does, another system tells, a channel reports. */
  z.strictObject({ kind: z.literal('event'), event: undated }),
  /** A body as a channel sends it. */
  z.strictObject({ kind: z.literal('webhook'), channel: webhook.shape.channel, body: webhook.shape.body }),
  /** The setting is another one from here on. */
  z.strictObject({ kind: z.literal('setting'), setting: scenarioSetting }),
  /** Whoever tries the script gives variables of a contact other values. */
  z.strictObject({
    kind: z.literal('variables'),
    contact: z.string(),
    variables: z.record(variableName, value),
  }),
  /** Nothing but time. */
  z.strictObject({ kind: z.literal('time') }),
]);

/** What a step is to lead to. What is absent is not looked at. */
export const expectation = z.strictObject({
  /** All effects in order but clocks (`timer.set`, `timer.cancel`): each `{ contact, type, … }` without its id. */
  effects: z.array(pattern).optional(),
  /** How contacts stand after it: `status`, `step`, `skill`, `agent`, `language`, `vars` … by the contact's id. */
  contacts: z.record(z.string(), pattern).optional(),
});

export const scenarioStep = z.strictObject({
  /** Seconds since the step before, or since the beginning; to the millisecond. */
  after: z.number().min(0).default(1),
  do: scenarioAct,
  expect: expectation.optional(),
});

/** A conversation, or several, and what is expected of it: `*.scenario.json`. */
export const scenario = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('routewright/scenario'),
  version: z.literal(SCENARIO_VERSION),
  id,
  name: z.string().min(1).max(SCENARIO_NAME_MAX),
  /** Where it is kept among others, as in `Menu/Dutch`. */
  folder: z.string().max(200).optional(),
  tags: z.array(z.string().min(1).max(40)).max(SCENARIO_TAGS_MAX).default([]),
  /** The script that is tried. */
  script: id,
  /** Where customers write to: it has the script as its default. */
  pointOfContact: id,
  startsAt: z.iso.datetime({ offset: true }),
  /** As it is at the beginning. Agents who are away then are `agent.state.changed` in the first steps. */
  setting: scenarioSetting.prefault({}),
  steps: z.array(scenarioStep),
});

export type Scenario = z.output<typeof scenario>;
export type ScenarioStep = z.output<typeof scenarioStep>;
export type ScenarioAct = z.output<typeof scenarioAct>;
export type ScenarioSetting = z.output<typeof scenarioSetting>;
export type Expectation = z.output<typeof expectation>;
export type CannedAnswer = z.output<typeof cannedAnswer>;
