import { type Flow, nodeName } from '#runtime/index.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';

/** What a node is called on the canvas. */
export const titleOf = (studio: Studio, id: string): string =>
  nodeName(id, {
    language: studio.session.getState().uiLanguage,
    nodes: studio.nodes,
    flow: activeFlow(studio),
  });

/**
 * A good name for what is selected: of the group that it is, else of the node where it begins. Empty when no node is
 * selected.
 */
export function nameOfSelection(studio: Studio): string {
  const flow = activeFlow(studio);
  const { nodes } = studio.session.getState().selection;
  if (!flow) return '';
  const group = Object.values(flow.groups ?? {}).find(
    (one) => one.nodes.length === nodes.length && one.nodes.every((id) => nodes.includes(id)),
  );
  const first = firstOf(flow, nodes);
  return group?.title || (first === undefined ? '' : titleOf(studio, first));
}

/** Of nodes that nothing among them leads to, the one furthest to the left; of a circle, any. */
function firstOf({ nodes, edges }: Flow, ids: readonly string[]): string | undefined {
  const within = new Set(ids);
  const led = new Set(edges.filter(({ from }) => within.has(from)).map(({ to }) => to));
  const x = (id: string) => nodes[id]?.position.x ?? 0;
  const begins = ids.filter((id) => !led.has(id));
  return (begins.length > 0 ? begins : [...ids]).sort((one, other) => x(one) - x(other))[0];
}
