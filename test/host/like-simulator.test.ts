import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { openAcd } from '#runtime/acd/open.ts';
import { agentOf } from '#runtime/acd/state.ts';
import { channels } from '#runtime/channels/registry.ts';
import type { Result } from '#runtime/hosts/engine/dispatch.ts';
import type { Engine } from '#runtime/hosts/engine/engine.ts';
import { LIMITS } from '#runtime/hosts/engine/limits.ts';
import { openEngine } from '#runtime/hosts/engine/thread.ts';
import { link } from '#runtime/interpret/link.ts';
import type { Event } from '#runtime/model/event.ts';
import { SECOND } from '#runtime/model/instant.ts';
import { workspace as schema } from '#runtime/model/workspace.ts';
import { play } from '#runtime/simulate/play.ts';
import { contactsOf, openWorld, type World } from '#runtime/simulate/world.ts';
import { programs } from '#test/examples/shop.ts';
import { fuzz } from '#test/fuzz.ts';
import { newFolder, removeFolder, SHOP_FIRST } from './open.ts';

/** The shop as a host reads it from its store. */
const workspace = schema.parse(JSON.parse(SHOP_FIRST.workspace));
const scripts = new Map([...programs].map(([id, { script }]) => [id, script]));
const universe = { nodes, channels, workspace, scripts };
const setup = {
  universe,
  programs: new Map([...scripts].map(([id, script]) => [id, link(script, universe)])),
};
const AGENTS = Object.keys(workspace.agents);
const POINTS = { webchat: 'visitor', whatsapp: '31612345', texts: '31687654' };

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach(removeFolder));

type Act =
  | { is: 'says'; point: keyof typeof POINTS; who: number; text: string }
  | { is: 'state'; agent: number; state: 'available' | 'offline' }
  | { is: 'takes' | 'replies' | 'ends'; agent: number };

const agent = fc.nat({ max: AGENTS.length - 1 });
const acts = fc.array(
  fc.record({
    after: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 20_000 })),
    act: fc.oneof<fc.Arbitrary<Act>[]>(
      fc.record({
        is: fc.constant('says' as const),
        point: fc.constantFrom('webchat', 'whatsapp', 'texts'),
        who: fc.nat({ max: 2 }),
        text: fc.constantFrom('hello', '1', '2', 'order 12345', 'a@example.org', 'STOP', 'yes'),
      }),
      fc.record({ is: fc.constant('state' as const), agent, state: fc.constantFrom('available', 'offline') }),
      fc.record({ is: fc.constantFrom('takes', 'replies', 'ends'), agent }),
    ),
  }),
  { minLength: 5, maxLength: 40 },
);

/** The event an act is, as things stand; undefined when there is nothing to act on. */
function eventOf(act: Act, at: number, number: number, world: World): Event | undefined {
  if (act.is === 'says') {
    const { point, who, text } = act;
    const customer = { address: `${POINTS[point]}${who}` };
    return {
      type: 'message.received',
      at,
      pointOfContact: point,
      customer,
      message: { id: `m${number}`, kind: 'text', text },
    };
  }
  const id = AGENTS[act.agent] ?? '';
  if (act.is === 'state') return { type: 'agent.state.changed', at, agent: id, state: act.state };
  const tasks = agentOf(world.acd, id)?.tasks ?? [];
  const task = tasks.find(({ phase }) => (act.is === 'takes' ? phase === 'offered' : phase === 'active'));
  if (!task) return undefined;
  const { contact } = task;
  if (act.is === 'takes') return { type: 'offer.accepted', at, agent: id, contact };
  if (act.is === 'ends') return { type: 'contact.ended', at, agent: id, contact };
  return {
    type: 'agent.replied',
    at,
    agent: id,
    contact,
    message: { kind: 'text', text: `reply ${number}` },
  };
}

/** Whatever leaves is taken at once, and other systems are out of order. */
function turn(engine: Engine, event: Event | undefined, now: number): void {
  let happened = event ? [{ event }] : [];
  for (let results: Result[] = []; ; happened = []) {
    const { claimed } = engine.turn({ happened, results }, now);
    if (claimed.length === 0) return;
    results = claimed.map(({ key, effect }) => ({
      key,
      sent: effect.type === 'http.request' ? { is: 'answered', error: 'failed' } : { is: 'sent' },
    }));
  }
}

/** What is due before an input happens first, each at its own time. */
function passTime(engine: Engine, until: number): void {
  for (let due = engine.nextDue(); due !== undefined && due <= until; due = engine.nextDue())
    turn(engine, undefined, due);
}

const START = Date.parse('2026-11-17T10:00:00Z');

test('what was simulated is what a host does', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const folder = newFolder();
      folders.push(folder);
      const order = { folder, limits: LIMITS, whenInDoubt: 'ask', retention: null, idempotent: [] } as const;
      const engine = openEngine({ ...order, first: SHOP_FIRST }, { nodes, channels });
      let world: World = { ...openWorld(setup, START), acd: openAcd(universe, START, 'offline') };
      engine.ground = { ...engine.ground, acd: world.acd };
      let now = START;
      for (const [number, { after, act }] of all.entries()) {
        now += after * SECOND;
        world = play(setup, world, { type: 'time.passed', at: now }).world;
        const event = eventOf(act, now, number, world);
        if (event) world = play(setup, world, event).world;
        passTime(engine, now);
        turn(engine, event, now);
        const kept = contactsOf(world).map(({ id }) => engine.ledger.contact(id)?.contact);
        expect(kept).toEqual(contactsOf(world));
      }
      expect(JSON.stringify(engine.ground.acd)).toBe(JSON.stringify(world.acd));
      engine.close();
    }),
    fuzz(12, 20_261_130),
  );
});
