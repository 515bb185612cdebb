import type { Universe } from '../interpret/program.ts';
import type { Sender } from '../model/event.ts';
import { type Instant, SECOND } from '../model/instant.ts';
import type { Scenario, ScenarioAct, ScenarioStep } from '../model/scenario.ts';
import type { Workspace } from '../model/workspace.ts';
import type { SimulationInput } from '../simulate/course.ts';
import { webhookOf } from '../simulate/said.ts';

type Around = Pick<Universe, 'channels' | 'workspace'>;

export const startOf = ({ startsAt }: Pick<Scenario, 'startsAt'>): Instant => Date.parse(startsAt);

/** The channel's id of what a customer sends in a step. */
export const messageIdOf = (step: number): string => `simulated-${step + 1}`;

/** What each step puts in, at its time. What cannot be put in is only time that passes. */
export function inputsOf(scenario: Scenario, around: Around): SimulationInput[] {
  let at = startOf(scenario);
  return scenario.steps.map((step, number) => {
    at += millisecondsOf(step);
    return inputOf(step.do, { scenario, number, at }, around);
  });
}

export const millisecondsOf = ({ after }: Pick<ScenarioStep, 'after'>): number => Math.round(after * SECOND);

/** Where a step stands. */
interface Place {
  scenario: Pick<Scenario, 'pointOfContact'>;
  number: number;
  at: Instant;
}

export function inputOf(act: ScenarioAct, { scenario, number, at }: Place, around: Around): SimulationInput {
  switch (act.kind) {
    case 'customer': {
      const pointOfContact = act.pointOfContact ?? scenario.pointOfContact;
      const customer = senderOf(act.customer, pointOfContact, around.workspace);
      const said = { pointOfContact, act: act.act, messageId: messageIdOf(number), at };
      return (customer && webhookOf({ ...said, customer }, around)) ?? { type: 'time.passed', at };
    }
    case 'event':
      return { ...act.event, at };
    case 'webhook':
      return { type: 'webhook', at, channel: act.channel, body: act.body };
    case 'setting':
      return { type: 'setting.changed', at, setting: act.setting };
    case 'variables':
      return { type: 'variables.edited', at, contact: act.contact, variables: act.variables };
    case 'time':
      return { type: 'time.passed', at };
  }
}

/** A customer of the workspace as the channel of a point of contact knows them. */
function senderOf(
  who: string | Sender,
  point: string,
  { customers, pointsOfContact }: Workspace,
): Sender | undefined {
  if (typeof who !== 'string') return who;
  const known = Object.hasOwn(customers, who) ? customers[who] : undefined;
  const channel = pointsOfContact[point]?.channel ?? '';
  const address = known && Object.hasOwn(known.addresses, channel) ? known.addresses[channel] : undefined;
  return known && address !== undefined ? { address, name: known.name } : undefined;
}
