import { scriptOf } from '#runtime/index.ts';
import type { Stop } from './session.ts';
import { activeFlow, type Studio } from './studio.ts';

/** The part of the trail that leads to a flow; none once somebody went elsewhere. */
export const trailTo = (trail: readonly Stop[], flow: string): readonly Stop[] =>
  trail.slice(0, trail.findLastIndex(({ to }) => to === flow) + 1);

/** Opens the script that a node of the open flow runs, and keeps the way back. Whether there is one. */
export function openScript(studio: Studio, node: string): boolean {
  const { session, document, nodes } = studio;
  const script = scriptOf(activeFlow(studio)?.nodes[node], nodes);
  const { flows } = document.getState().project;
  if (script === undefined || !Object.hasOwn(flows, script)) return false;
  const { flowId, trail, openFlow, set } = session.getState();
  openFlow(script);
  set({ place: 'flows', trail: [...trailTo(trail, flowId), { flow: flowId, node, to: script }] });
  return true;
}

/** Goes back to a flow of the trail, with the node selected that was left from. */
export function goBackTo({ session }: Studio, stop: Stop): void {
  const { trail, openFlow } = session.getState();
  openFlow(stop.flow);
  const { select, set } = session.getState();
  set({ place: 'flows', trail: trail.slice(0, trail.indexOf(stop)) });
  select([stop.node]);
  requestAnimationFrame(() => requestAnimationFrame(() => session.getState().surface?.focus(stop.node)));
}
