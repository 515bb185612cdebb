import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import shop from '#examples/bicycle-shop/workspace.json' with { type: 'json' };
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { compile } from '#runtime/compile/index.ts';
import { link } from '#runtime/interpret/link.ts';
import type { Input } from '#runtime/model/event.ts';
import { flow } from '#runtime/model/flow.ts';
import { DAY } from '#runtime/model/instant.ts';
import { workspace as workspaceSchema } from '#runtime/model/workspace.ts';
import { play } from '#runtime/simulate/play.ts';
import { rehearse } from '#runtime/simulate/rehearse.ts';
import { openWorld, type SimulationSetup, type World } from '#runtime/simulate/world.ts';

/** As many as a long simulation has. */
export const MANY = 10_000;
/** In the night to 29 March 2026 the clocks of Amsterdam go forward. */
const START = Date.parse('2026-03-10T09:00:00Z');
const POINT = 'texts';

const position = { x: 0, y: 0 };
const says = (text: string) => ({
  type: 'send-message',
  params: { message: { kind: 'text', text } },
  position,
});

/** Says good morning, waits 30 days, then says whether the shop is open, and at what time it is that. */
const waiting = flow.parse({
  format: 'routewright/flow',
  version: 1,
  id: 'long-wait',
  name: 'Long wait',
  nodes: {
    intake: { type: 'channel-intake', params: { pointsOfContact: [POINT] }, position },
    hello: says('Goedemorgen {{ customer.name }}'),
    pause: { type: 'wait', params: { wait: { kind: 'for', duration: (30 * DAY) / 1000 } }, position },
    hours: { type: 'hours', params: { hours: 'shop' }, position },
    open: says('Open'),
    closed: says('Gesloten'),
    done: { type: 'end', params: { close: true }, position },
  },
  edges: [
    { from: 'intake', port: 'next', to: 'hello' },
    { from: 'hello', port: 'next', to: 'pause' },
    { from: 'pause', port: 'next', to: 'hours' },
    { from: 'hours', port: 'open', to: 'open' },
    { from: 'hours', port: 'closed', to: 'closed' },
    { from: 'open', port: 'next', to: 'done' },
    { from: 'closed', port: 'next', to: 'done' },
  ],
});

/** Whatever is linked once, as a studio or a host does. */
export function longSetup(): SimulationSetup {
  const workspace = rehearse(workspaceSchema.parse(shop), waiting.id, [POINT]);
  const { script } = compile(waiting, { nodes, channels, workspace, scripts: new Set([waiting.id]) });
  if (!script) throw new Error('The flow of the long wait does not compile.');
  const universe = { nodes, channels, workspace, scripts: new Map([[script.id, script]]) };
  return { universe, programs: new Map([[script.id, link(script, universe)]]) };
}

/** So many messages of twenty customers, over 32 days. */
export const longInputs = (count: number): Input[] =>
  Array.from({ length: count }, (_, number) => ({
    type: 'message.received',
    at: START + Math.floor((number * 32 * DAY) / count),
    pointOfContact: POINT,
    customer: { address: `+316123400${String(number % 20).padStart(2, '0')}` },
    message: { id: `m${number}`, kind: 'text', text: `Hallo ${number}` },
  }));

/** The digest of all that came of so many messages, and of the centre at its end; the world through JSON at every step, or not. */
export function digestOf(count: number, throughJson = false): string {
  const setup = longSetup();
  const hash = sha256.create();
  let world: World = openWorld(setup, START);
  for (const input of longInputs(count)) {
    const played = play(setup, throughJson ? JSON.parse(JSON.stringify(world)) : world, input);
    world = played.world;
    hash.update(utf8ToBytes(`${JSON.stringify(played.records)}\n`));
  }
  hash.update(utf8ToBytes(JSON.stringify(world)));
  return bytesToHex(hash.digest());
}
