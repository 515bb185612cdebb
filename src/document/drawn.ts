import { drawScript, type Flow, type Script } from '#runtime/index.ts';

/** A script as a flow: it has no titles, places and notes of its own, and gets those of the flow it was made of. */
export function drawnAs(script: Script, { nodes, notes, groups }: Flow): Flow {
  const drawn = drawScript(script);
  const dress = ([id, node]: [string, Flow['nodes'][string]]): [string, Flow['nodes'][string]] => {
    const own = nodes[id];
    if (!own) return [id, node];
    return [
      id,
      { ...node, position: own.position, ...(own.title === undefined ? {} : { title: own.title }) },
    ];
  };
  return {
    ...drawn,
    nodes: Object.fromEntries(Object.entries(drawn.nodes).map(dress)),
    ...(notes ? { notes } : {}),
    ...(groups ? { groups } : {}),
  };
}
