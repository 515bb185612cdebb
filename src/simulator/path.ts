import { type Contact, contactIn, type Passage, passagesIn, type TraceEntry } from '#runtime/index.ts';
import type { Played } from '#src/app/session.ts';
import { frameIn } from './frames.ts';
import type { Simulation } from './play.ts';

/** What is known of the scripts that contacts follow: whose each is, and the steps they have. */
export const scriptsIn = ({ world, scene }: Pick<Simulation, 'world' | 'scene'>) =>
  [
    (id: string) => [contactIn(world, id)?.script ?? []].flat(),
    Object.fromEntries([...(scene.setup.universe.scripts ?? [])].map(([id, { steps }]) => [id, steps])),
  ] as const;

/** The decisions of steps so far, each with its script. */
export const passagesOf = (simulation: Simulation): Passage[] =>
  passagesIn(simulation.records, ...scriptsIn(simulation));

/** By decision: it is one of the same script in every future that has it. */
const known = new WeakMap<TraceEntry, string>();

/** The script that a decision is one of; undefined where it is no step's. */
export function scriptOf(simulation: Simulation, entry: TraceEntry): string | undefined {
  const found = known.get(entry);
  if (found !== undefined || entry.step === undefined) return found;
  for (const { entry: one, script } of passagesOf(ofContact(simulation, entry.contact)))
    known.set(one, script);
  return known.get(entry);
}

/** With what is told of one contact alone. */
const ofContact = (simulation: Simulation, contact: string): Simulation => ({
  ...simulation,
  records: simulation.records.filter((record) => record.kind === 'trace' && record.entry.contact === contact),
});

/** The way of one contact through a flow, for the canvas to light; null while it has not been there. */
export function pathOf(simulation: Simulation, contact: Contact, flow: string): Played | null {
  const nodes: string[] = [];
  const edges = new Set<string>();
  for (const { script, entry } of passagesOf(ofContact(simulation, contact.id))) {
    if (script !== flow) continue;
    // A step that waits is told of again when it goes on: that is one visit.
    if (nodes.at(-1) !== entry.step) nodes.push(entry.step);
    if (entry.port !== undefined) edges.add(`${entry.step} ${entry.port}`);
  }
  const frame = frameIn(contact, flow);
  return frame || nodes.length > 0 ? { nodes, edges, waitingAt: frame?.step ?? null } : null;
}
