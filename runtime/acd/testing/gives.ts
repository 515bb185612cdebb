import { ruledOut } from '../candidates.ts';
import type { Given } from '../draft.ts';
import { type Centre, floorOf } from '../floor.ts';
import { priorityAt } from '../heads.ts';
import { type AgentState, agentOf, type Routed, routedOf } from '../state.ts';
import { forEach } from '../table.ts';
import { couldTake } from './laws.ts';
import type { Step } from './playing.ts';

/** A contact that was given out of the queue, or shown. */
interface Give {
  contact: string;
  agent: string;
}

/** Out of the queue: not handed over by an agent, nor taken from an offer that was a give before. */
function givesOf({ input, effects }: Step): Give[] {
  const byHand = input.type === 'session.extended' || input.type === 'offer.accepted' ? input.contact : null;
  return effects.flatMap(({ contact, effect }: Given) => {
    const isGive =
      (effect.type === 'contact.assign' && effect.from === undefined && contact !== byHand) ||
      (effect.type === 'contact.offer' && effect.kind === 'queue');
    return isGive ? [{ contact, agent: effect.agent }] : [];
  });
}

/** Who got what they may not, or before somebody who was to go first; and effects whose numbers do not follow. */
export function wrongGives(step: Step, centre: Centre): string[] {
  const { before, after, effects } = step;
  const numbers = effects.filter(({ effect }, index) => effect.id !== `acd/${before.effects + index + 1}`);
  return [
    ...givesOf(step).flatMap((give) => [...forbidden(step, centre, give), ...overtaken(step, centre, give)]),
    ...numbers.map(({ effect }) => `${effect.id}: not its number`),
    ...(after.effects === before.effects + effects.length ? [] : ['effects miscounted']),
    ...vanished(step),
  ];
}

function forbidden({ before, after }: Step, centre: Centre, { contact, agent }: Give): string[] {
  const routed = routedOf(after, contact);
  const lock = routedOf(before, contact)?.lock ?? null;
  if (!routed || routed.agent !== agent) return [];
  const reason = ruledOut(floorOf(centre), agent, { ...routed, lock });
  return reason && reason.code !== 'acd.reserved' ? [`${contact} to ${agent}: ${reason.code}`] : [];
}

/** Whoever the agent could have had in its place, and who was to go first. */
function overtaken({ before, after, input }: Step, centre: Centre, { contact, agent }: Give): string[] {
  const floor = floorOf(centre);
  const given = routedOf(after, contact);
  const state = agentOf(after, agent);
  if (!given || !state || given.agent !== agent) return [];
  // Who has the session already needs no room for more of it: nobody else could have come in its place.
  if (agentOf(before, agent)?.tasks.some(({ session }) => session === given.session)) return [];
  const instead = without(state, contact);
  const wrong: string[] = [];
  forEach(after.contacts, (routed, id) => {
    if (routed.place !== 'waiting' || !goesFirst(routed, given, input.at)) return;
    if (couldTake(floor, agent, instead, routed)) wrong.push(`${contact} to ${agent} before ${id}`);
  });
  return wrong;
}

/** As an agent was before one contact came. */
const without = (state: AgentState, contact: string): AgentState => ({
  ...state,
  asked: true,
  tasks: state.tasks
    .filter((task) => task.contact !== contact)
    .map((task) => (task.phase === 'interrupted' ? { ...task, phase: 'active' as const } : task)),
});

function goesFirst(a: Routed, b: Routed, now: number): boolean {
  const more = priorityAt(a.rule, a.since, now) - priorityAt(b.rule, b.since, now);
  return more !== 0 ? more > 0 : a.since !== b.since ? a.since < b.since : a.order < b.order;
}

/** A contact is nowhere only when it was said: it left, or was taken and waits for nobody; gone only when it was over. */
function vanished({ before, after, input, effects }: Step): string[] {
  const wrong: string[] = [];
  const said = (contact: string) =>
    (input.type === 'contact.left' && input.contact === contact) ||
    effects.some(
      ({ contact: of, effect }) =>
        of === contact && effect.type === 'contact.unassign' && effect.queued === undefined,
    );
  const closed = (contact: string) => input.type === 'contact.closed' && input.contact === contact;
  forEach(before.contacts, ({ place }, contact) => {
    const now = routedOf(after, contact)?.place ?? 'over';
    if (now === 'elsewhere' && place !== 'elsewhere' && !said(contact)) wrong.push(`${contact}: lost`);
    if (now === 'over' && place !== 'over' && !closed(contact)) wrong.push(`${contact}: gone`);
  });
  return wrong;
}
