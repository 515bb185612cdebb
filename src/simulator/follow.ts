import { contactIn, type Stopped } from '#runtime/index.ts';
import type { Stop } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { framesOf } from './frames.ts';
import type { SimulatorState } from './store.ts';

/** Whoever goes elsewhere from where it stands is left alone. */
const followed = new WeakSet<Stopped>();

/** Opens the flow in which it has stopped, with the way back to the one that is played, which goes on being played. */
export function followStop({ session, document }: Studio, { simulation }: SimulatorState): void {
  const stopped = simulation?.stopped;
  if (!stopped || followed.has(stopped)) return;
  followed.add(stopped);
  const { flowId, openFlow, set } = session.getState();
  const { script, contact: id, step } = stopped;
  const { flows } = document.getState().project;
  if (script === flowId || !Object.hasOwn(flows, script)) return;
  const played = simulation.scene.flow.id;
  openFlow(script, played);
  const contact = contactIn(simulation.world, id);
  const frames = contact ? framesOf(contact) : [];
  const trail = frames.slice(0, -1).flatMap(({ script: flow, step: node }, index): Stop[] => {
    const to = frames[index + 1]?.script;
    return node !== null && to !== undefined ? [{ flow, node, to }] : [];
  });
  set({ place: 'flows', trail });
  showLater(session, script, step);
}

/** The drawing of the flow is made first. */
const showLater = (session: Studio['session'], flow: string, node: string): void => {
  const show = () => {
    const { flowId, surface } = session.getState();
    if (flowId === flow) surface?.show([node]);
  };
  if (typeof requestAnimationFrame === 'function')
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(show)));
};
