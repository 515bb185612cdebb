import { floorOf } from '../../acd/floor.ts';
import { loadOf } from '../../acd/hindrance.ts';
import { agentOf, arrivedAt, queuesOf } from '../../acd/state.ts';
import { nothing } from '../../centre/opening.ts';
import { customerKey } from '../../centre/stage.ts';
import { addressAt } from '../../interpret/opening.ts';
import type { Program } from '../../interpret/program.ts';
import type { Contact } from '../../model/contact.ts';
import type { Doubt } from '../contract/outgoing.ts';
import type {
  AgentLine,
  ContactHistory,
  FloorView,
  FlowCounts,
  QueueLine,
  Standing,
  StepCount,
} from '../contract/views.ts';
import { NOW } from '../store/tallies.ts';
import { AT_STEP, CAME_TO, LEFT, WAY } from './counting.ts';
import type { Engine } from './engine.ts';
import { type Replayed, replay } from './replay.ts';

/** How queues and agents stand. */
export function floorNow({ ground: { acd }, programs: { universe } }: Engine, now: number): FloorView {
  const { agents, skills } = universe.workspace;
  const queues = queuesOf(acd);
  const queueLine = (skill: string): QueueLine => {
    const own = queues.filter(({ rule }) => rule.skill === skill);
    const free = (floorOf(universe).bySkill.get(skill) ?? []).filter(({ id }) => hasRoom(id));
    return {
      ...{ skill, name: skills[skill]?.name ?? skill, available: free.length },
      waiting: own.reduce((sum, { waiting }) => sum + waiting, 0),
      longestSince: own.length > 0 ? Math.min(...own.map(({ head }) => head.since)) : null,
    };
  };
  const hasRoom = (id: string): boolean => {
    const state = agentOf(acd, id);
    return state?.state === 'available' && loadOf(state) < (agents[id]?.capacity ?? 0);
  };
  const agentLine = (id: string): AgentLine => {
    const state = agentOf(acd, id) ?? arrivedAt(now, 'offline');
    const { name = id, capacity = 0 } = agents[id] ?? {};
    return { id, name, state: state.state, since: state.since, held: loadOf(state), capacity };
  };
  return {
    now,
    queues: Object.keys(skills).map(queueLine),
    agents: Object.keys(agents)
      .filter((id) => agents[id]?.active)
      .map(agentLine),
  };
}

/** What happens on a script today, and who is where. */
export function countsOf({ ledger: { tallies } }: Engine, script: string, day: string): FlowCounts {
  const steps: Record<string, StepCount> = {};
  const ways: Record<string, number> = {};
  const at = (step: string): StepCount => {
    const found = steps[step] ?? { now: 0, today: 0, left: 0, waitedMs: 0 };
    steps[step] = found;
    return found;
  };
  for (const [name, { count }] of tallies.of(NOW, script))
    if (name.startsWith(AT_STEP)) at(name.slice(AT_STEP.length)).now = count;
  for (const [name, { count, ms }] of tallies.of(day, script)) {
    if (name.startsWith(CAME_TO)) at(name.slice(CAME_TO.length)).today = count;
    if (name.startsWith(WAY)) ways[name.slice(WAY.length)] = count;
    if (!name.startsWith(LEFT)) continue;
    at(name.slice(LEFT.length)).left = count;
    at(name.slice(LEFT.length)).waitedMs = ms;
  }
  return { script, day, steps, ways };
}

/** A contact played again from its log. */
export function played(
  { ledger, programs }: Engine,
  contact: string,
): (Replayed & Pick<ContactHistory, 'opening' | 'events'>) | undefined {
  const log = ledger.contacts.log(contact);
  if (!log) return undefined;
  const programAt = programsAt(programs, log.opening);
  return { ...replay(log.opening, log.events, programAt), opening: log.opening, events: log.events };
}

/** What a contact followed at each instant: its revision, in the workspace of then. */
function programsAt(programs: Engine['programs'], contact: Contact): (at: number) => Program {
  const made = new Map<number, Program>();
  return (at) => {
    const version = programs.workspaceVersion(at);
    const known = made.get(version);
    if (known) return known;
    const program = programs.inVersion(contact, version) ?? nothing(contact.script, programs.universe);
    made.set(version, program);
    return program;
  };
}

export function historyOf(engine: Engine, contact: string): ContactHistory | undefined {
  const found = played(engine, contact);
  const { script: id, revision } = found?.contact ?? { script: '', revision: '' };
  const script = engine.programs.scriptOf(id, revision);
  if (!found || !script) return undefined;
  const { workspace } = engine.programs.universe;
  const { opening, events, records } = found;
  return { contact, opening, script, workspace, events, records };
}

/** The latest contact of a customer at a point of contact. */
export function conversationOf(
  engine: Engine,
  pointOfContact: string,
  address: string,
): ContactHistory | undefined {
  const key = customerKey(pointOfContact, addressAt(engine.programs.universe, pointOfContact, address));
  const contact = engine.ledger.contacts.conversationAt(key, false);
  return contact === undefined ? undefined : historyOf(engine, contact);
}

const NOBODY = { customer: { name: '', address: '' }, channel: '', pointOfContact: '' };

/** Effects in doubt, as they came into it. */
export const doubtsOf = ({ dispatch, ledger }: Engine): Doubt[] =>
  [...dispatch.doubts.values()].map(({ outgoing: { key, contact, effect }, since, why }) => {
    const { customer, channel, pointOfContact } = ledger.contact(contact)?.contact ?? NOBODY;
    const who = customer.name || customer.address;
    return { key, contact, effect, since, why, customer: who, channel, pointOfContact };
  });

export function standingNow(
  { ledger: { db }, dispatch, programs }: Engine,
  refusing: string | null,
): Standing {
  return {
    contactsOpen: db.number(
      "SELECT sum(count) FROM tally WHERE day = '' AND name >= 'open ' AND name < 'open!'",
    ),
    contactsTotal: db.number('SELECT max(num) FROM contact'),
    timers: db.number('SELECT count(*) FROM timer'),
    ready: dispatch.ready,
    claimed: dispatch.claimed,
    inDoubt: dispatch.doubts.size,
    events: db.number('SELECT max(seq) FROM event'),
    refusing,
    revisions: programs.revisions.length,
  };
}
