import { routedOf } from '../../acd/state.ts';
import { portsOf } from '../../define/node.ts';
import { sendsFile, type Try } from '../../define/tries.ts';
import { MEDIA_KINDS } from '../../model/channel.ts';
import { type Contact, recordOf } from '../../model/contact.ts';
import type { CustomerAct } from '../../model/customer-act.ts';
import { SECOND } from '../../model/instant.ts';
import type { ScenarioAct, UndatedEvent } from '../../model/scenario.ts';
import { nextDue, type World } from '../../simulate/world.ts';
import type { Move } from './given.ts';
import type { Root } from './roots.ts';
import { shapesIn, starterIn } from './shapes.ts';
import { type Plot, stepOf, type Tries } from './stage.ts';

/** Where a conversation stands. */
export interface Standing {
  root: Root;
  world: World;
  contact: Contact;
  /** The effect with which a message was sent last. */
  sent: string | undefined;
}

const soon = (act: ScenarioAct): Move => ({ after: 1, do: act });
export const happens = (event: UndatedEvent): ScenarioAct => ({ kind: 'event', event });
const by = ({ customer }: Root, act: CustomerAct): Move => soon({ kind: 'customer', customer, act });

/** What comes before the conversation: agents who are not there, and other contacts. */
export function preludeOf(plot: Plot, root: Root): Move[] {
  const begin = beginningsOf(plot, root)[0];
  const away = root.away.map(
    (agent): Move => ({ after: 0, do: happens({ type: 'agent.state.changed', agent, state: 'offline' }) }),
  );
  const others = Array.from({ length: root.others }, (_, nth) => [
    ...(begin ? [begin] : []),
    soon(happens({ type: 'contact.ended', contact: `c${nth + 1}` })),
  ]);
  return [...away, ...others.flat()];
}

/** How the conversation can begin. */
export function beginningsOf(plot: Plot, root: Root): Move[] {
  if (starterIn(shapesIn(plot.script, plot.given.nodes), plot.script) === 'customer')
    return written(plot).map((act) => by(root, act));
  return started(plot, root);
}

/** Another system, or a script, begins with each value of its parameters that makes a difference. */
function started({ script, values, given }: Plot, { point, customer }: Root): Move[] {
  const parameters = Object.entries(script.variables).filter(([, { parameter }]) => parameter);
  const choices = parameters.map(
    ([name, { type }]) => [name, values.of(script.id, `vars.${name}`, type)] as const,
  );
  const most = Math.max(1, ...choices.map(([, of]) => of.length));
  const { customers, pointsOfContact } = given.workspace;
  const channel = pointsOfContact[point]?.channel ?? '';
  const known = typeof customer === 'string' ? customers[customer] : undefined;
  const sender =
    typeof customer === 'string'
      ? { address: known?.addresses[channel] ?? '', name: known?.name ?? '' }
      : customer;
  return Array.from({ length: most }, (_, nth) =>
    soon(
      happens({
        type: 'contact.started',
        pointOfContact: point,
        customer: sender,
        script: script.id,
        variables: Object.fromEntries(choices.map(([name, of]) => [name, of[nth % of.length] ?? ''])),
      }),
    ),
  );
}

/** What a customer can write, or send, that makes a difference somewhere. */
function written(plot: Plot): readonly CustomerAct[] {
  const known = writable.get(plot) ?? writtenFor(plot);
  writable.set(plot, known);
  return known;
}

const writable = new WeakMap<Plot, readonly CustomerAct[]>();

function writtenFor({ script, values }: Plot): CustomerAct[] {
  const texts = values.of(script.id, 'message.text', 'text').map(String);
  const kinds = values.of(script.id, 'message.kind', 'text');
  const files = MEDIA_KINDS.filter((kind) => kinds.includes(kind));
  return [
    ...texts.filter((text) => text.trim() !== '').map((text): CustomerAct => ({ kind: 'text', text })),
    ...files.map(sendsFile),
    ...(kinds.includes('location') ? [{ kind: 'location', latitude: 52.37, longitude: 4.89 } as const] : []),
  ];
}

/** All that somebody can do next. */
export function movesAt(plot: Plot, standing: Standing, tries: Tries): Move[] {
  const { contact } = standing;
  if (contact.status === 'closed') return [];
  const running = [contact.script, ...recordOf(contact).calls.map(({ script }) => script)];
  const handled = running.flatMap((id) =>
    Object.entries(plot.scripts.get(id)?.on ?? {}).map(([event, step]) => ({ id, event, step })),
  );
  const inner = running.at(-1) ?? contact.script;
  const moves = [
    ...tries.at(inner, contact.step).flatMap((one) => tried(one, standing)),
    ...(listens(plot, inner, contact, handled) ? written(plot).map((act) => by(standing.root, act)) : []),
    ...handled.flatMap(({ id, event, step }) => heard(event, tries.at(id, step), standing)),
    ...byAgents(plot, standing),
    ...inTime(plot, standing),
  ];
  return distinct(moves);
}

function distinct(moves: readonly Move[]): Move[] {
  const known = new Map(moves.map((move) => [JSON.stringify(move), move]));
  return [...known.values()];
}

function tried(one: Try, standing: Standing): Move[] {
  switch (one.kind) {
    case 'customer':
      return [by(standing.root, one.act)];
    case 'delivery':
      return reported(standing, one.status);
    case 'signal': {
      const { signal, parameters } = one;
      return [soon(happens({ type: 'signal.received', contact: standing.contact.id, signal, parameters }))];
    }
    default:
      return [];
  }
}

function reported({ root, sent }: Standing, status: 'delivered' | 'failed'): Move[] {
  if (sent === undefined) return [];
  const error = { code: 131_026, title: 'Message undeliverable' };
  const report = {
    type: 'delivery.reported',
    pointOfContact: root.point,
    message: 'message-1',
    effect: sent,
  } as const;
  return [soon(happens({ ...report, status, ...(status === 'failed' ? { error } : {}) }))];
}

interface Handled {
  event: string;
}

/** Whether anything hears what the customer writes. */
function listens(plot: Plot, script: string, { step }: Contact, handled: readonly Handled[]): boolean {
  if (handled.some(({ event }) => event === 'message.received')) return true;
  const found = stepOf(plot, script, step);
  return (
    found !== undefined && portsOf(found.definition, found.step.params).some(({ hears }) => hears === true)
  );
}

/** What a script's handlers wait for and nothing else brings about. */
function heard(event: string, own: readonly Try[], standing: Standing): Move[] {
  const { contact, root } = standing;
  if (event.startsWith('signal.received')) return own.flatMap((one) => tried(one, standing));
  if (event === 'delivery.failed') return reported(standing, 'failed');
  if (event !== 'contact.abandoned' || contact.status !== 'queued') return [];
  const customer = { address: contact.customer.address };
  return [soon(happens({ type: 'customer.left', pointOfContact: root.point, customer }))];
}

/** Agents take and refuse what they are offered, come to work, and give contacts back. */
function byAgents({ given }: Plot, { contact, world, root }: Standing): Move[] {
  const routed = routedOf(world.acd, contact.id);
  const { id, skill, agent } = contact;
  if (contact.status === 'assigned' && agent !== null)
    return [soon(happens({ type: 'agent.unassigned', contact: id, agent, reason: 'agent' }))];
  if (routed?.place === 'offered' && routed.agent !== null)
    return (['offer.accepted', 'offer.rejected'] as const).map((type) =>
      soon(happens({ type, agent: routed.agent as string, contact: id })),
    );
  if (contact.status !== 'queued' || skill === null) return [];
  const free = root.away.find((one) => given.workspace.agents[one]?.skills[skill] !== undefined);
  return free === undefined
    ? []
    : [soon(happens({ type: 'agent.state.changed', agent: free, state: 'available' }))];
}

/** Nobody does anything: until something happens by itself, and until the channel lets nobody through any more. */
function inTime({ given }: Plot, { world, contact }: Standing): Move[] {
  const due = nextDue(world);
  const window = given.channels.get(contact.channel)?.capabilities.window;
  const closes =
    window !== undefined && contact.windowUntil > world.now ? contact.windowUntil + SECOND : undefined;
  const until = [due, closes !== undefined && (due === undefined || due > closes) ? closes : undefined];
  return until.flatMap((at) =>
    at === undefined ? [] : [{ after: (at - world.now) / SECOND, do: { kind: 'time' } }],
  );
}
