import {
  type Contact,
  contactIn,
  groupBy,
  type Moment,
  type Passage,
  type PlayRecord,
  passagesIn,
  standing,
  type TraceEntry,
} from '#runtime/index.ts';
import type { Played } from '#src/app/session.ts';
import { following } from './following.ts';
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

/** What is told of decisions, by contact. */
type Traces = ReadonlyMap<string, readonly PlayRecord[]>;

const tracesOf = following<Traces>(new Map(), (before, moment) => withTraces(before, [moment]), withTraces);

function withTraces(before: Traces, moments: readonly Moment[]): Traces {
  const told = moments.flatMap(({ records }) => records.filter((record) => record.kind === 'trace'));
  if (told.length === 0) return before;
  const after = new Map(before);
  for (const [contact, records] of groupBy(told, ({ entry }) => entry.contact))
    after.set(contact, (before.get(contact) ?? []).concat(records));
  return after;
}

/** The decisions that are told of a contact, in order. */
export const tracesFor = ({ moments }: Pick<Simulation, 'moments'>, contact: string): readonly PlayRecord[] =>
  tracesOf(moments).get(contact) ?? [];

/** By decision: it is one of the same script in every future that has it. */
const known = new WeakMap<TraceEntry, string>();

/** The script that a decision of a course is one of; undefined where it is no step's. */
export function scriptOf({ course, scene }: Simulation, entry: TraceEntry): string | undefined {
  const found = known.get(entry);
  if (found !== undefined || entry.step === undefined) return found;
  const { world } = standing(course);
  for (const { entry: one, script } of passagesFor({ ...course, scene, world }, entry.contact))
    known.set(one, script);
  return known.get(entry);
}

/** The decisions of one contact's steps. */
const passagesFor = (of: Pick<Simulation, 'moments' | 'world' | 'scene'>, contact: string): Passage[] =>
  passagesIn(tracesFor(of, contact), ...scriptsIn(of));

/** The way of one contact through a flow, for the canvas to light; null while it has not been there. */
export function pathOf(simulation: Simulation, contact: Contact, flow: string): Played | null {
  const nodes: string[] = [];
  const edges = new Set<string>();
  for (const { script, entry } of passagesFor(simulation, contact.id)) {
    if (script !== flow) continue;
    // A step that waits is told of again when it goes on: that is one visit.
    if (nodes.at(-1) !== entry.step) nodes.push(entry.step);
    if (entry.port !== undefined) edges.add(`${entry.step} ${entry.port}`);
  }
  const frame = frameIn(contact, flow);
  return frame || nodes.length > 0 ? { nodes, edges, waitingAt: frame?.step ?? null } : null;
}
