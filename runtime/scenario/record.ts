import { z } from 'zod';
import { type Contact, recordOf } from '../model/contact.ts';
import type { Webhook } from '../model/event.ts';
import { type Instant, instant, SECOND } from '../model/instant.ts';
import type { Json } from '../model/json.ts';
import {
  type Expectation,
  SCENARIO_VERSION,
  type Scenario,
  type ScenarioAct,
  type ScenarioSetting,
  type ScenarioStep,
  type UndatedEvent,
} from '../model/scenario.ts';
import { AS_IT_IS } from '../simulate/arrange.ts';
import type { SimulationInput } from '../simulate/course.ts';
import { seenIn } from './compare.ts';
import { literal, same } from './match.ts';
import type { StepReport } from './report.ts';
import { runScenario } from './run.ts';
import { messageIn, saidAs } from './said-as.ts';
import type { Given } from './setting.ts';

/** What was done in a simulation, and what it is kept as. */
export interface Recording {
  id: string;
  name: string;
  folder?: string | undefined;
  tags?: readonly string[];
  script: string;
  pointOfContact: string;
  startedAt: Instant;
  /** As it was at the beginning. */
  setting?: ScenarioSetting;
  inputs: readonly SimulationInput[];
}

/** A scenario that does the same again and expects what came of it. Values of sensitive variables are left out. */
export function recordScenario(recording: Recording, given: Given): Scenario {
  const bare = scenarioOf(recording, given);
  return expecting(bare, runScenario(bare, given).steps, given);
}

/** The same scenario, expecting what came of its steps and nothing else. */
export function expecting(scenario: Scenario, came: readonly StepReport[], given: Given): Scenario {
  const told = new Map<string, Json>();
  const steps = scenario.steps.map((step, number): ScenarioStep => {
    const { expect: _, ...bare } = step;
    const report = came[number];
    return report ? { ...bare, expect: expected(report, told, given) } : bare;
  });
  return { ...scenario, steps };
}

function scenarioOf(recording: Recording, given: Given): Scenario {
  const { id, name, folder, tags = [], script, pointOfContact, startedAt, inputs } = recording;
  const once = messagesOnce(inputs, given);
  let at = startedAt;
  const steps = inputs.map((input): ScenarioStep => {
    const after = Math.max(input.at - at, 0) / SECOND;
    at = Math.max(at, input.at);
    return { after, do: actOf(input, pointOfContact, once, given) };
  });
  return {
    ...{ format: 'routewright/scenario', version: SCENARIO_VERSION, id, name },
    ...(folder === undefined ? {} : { folder }),
    ...{ tags: [...tags], script, pointOfContact, startsAt: z.encode(instant, startedAt) },
    setting: recording.setting ?? AS_IT_IS,
    steps,
  };
}

/** Webhooks with a message that came once: one that came again stays as it is, or it would be another message. */
function messagesOnce(inputs: readonly SimulationInput[], given: Given): ReadonlySet<Webhook> {
  const found = new Map<string, Webhook[]>();
  for (const input of inputs) {
    const event = input.type === 'webhook' ? messageIn(input, given) : undefined;
    if (!event || input.type !== 'webhook') continue;
    const key = `${event.pointOfContact} ${event.message.id}`;
    found.set(key, [...(found.get(key) ?? []), input]);
  }
  return new Set([...found.values()].filter(({ length }) => length === 1).flat());
}

function actOf(input: SimulationInput, point: string, once: ReadonlySet<Webhook>, given: Given): ScenarioAct {
  const { at: _, ...rest } = input;
  if (rest.type === 'setting.changed') return { kind: 'setting', setting: rest.setting };
  if (rest.type === 'variables.edited')
    return { kind: 'variables', contact: rest.contact, variables: { ...rest.variables } };
  if (rest.type === 'time.passed') return { kind: 'time' };
  if (rest.type !== 'webhook') return { kind: 'event', event: rest as UndatedEvent };
  const said = input.type === 'webhook' && once.has(input) ? saidAs(input, point, given) : undefined;
  return said ?? { kind: 'webhook', channel: rest.channel, body: rest.body };
}

/** All effects, and of the contacts that changed what they are now; `told` is what was said of them before. */
function expected({ records, contacts }: StepReport, told: Map<string, Json>, given: Given): Expectation {
  const changed = contacts.flatMap((contact): [string, Json][] => {
    const facts = literal(factsOf(contact, given));
    if (same(told.get(contact.id), facts)) return [];
    told.set(contact.id, facts);
    return [[contact.id, facts]];
  });
  return {
    effects: seenIn(records).map(({ value }) => literal(value)),
    ...(changed.length > 0 ? { contacts: Object.fromEntries(changed) } : {}),
  };
}

function factsOf(contact: Contact, { scripts }: Given): Json {
  const { status, step, skill, agent, language, vars } = contact;
  const running = recordOf(contact).calls.at(-1)?.script ?? contact.script;
  const declared = scripts.get(running)?.variables ?? {};
  const open = Object.entries(vars).filter(([name]) => declared[name]?.sensitive !== true);
  return { status, step, skill, agent, language, vars: Object.fromEntries(open) };
}
