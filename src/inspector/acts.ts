import { useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { connect, disconnect } from '#src/document/edits/edges.ts';
import { removeNodes, retitle } from '#src/document/edits/nodes.ts';

/** What the inspector does to the flow besides changing params; each is one step of the history. */
export function useActs() {
  const studio = useStudio();
  return {
    connect: (from: string, port: string, to: string) =>
      changeFlow(studio, { key: 'inspector.change-connect' }, (flow) => connect(flow, from, port, to)),
    disconnect: (from: string, port: string) =>
      changeFlow(studio, { key: 'inspector.change-disconnect' }, (flow) => disconnect(flow, from, port)),
    retitle: (id: string, title: string) =>
      changeFlow(
        studio,
        { key: 'inspector.change-title' },
        (flow) => retitle(flow, id, title),
        `${id} title`,
      ),
    /** The keyboard goes on to the canvas, since the inspector closes. */
    remove(ids: readonly string[]) {
      const label = { key: 'inspector.change-delete', params: { count: ids.length } };
      changeFlow(studio, label, (flow) => removeNodes(flow, ids));
      studio.session.getState().select([]);
      studio.session.getState().surface?.focus();
    },
  };
}
