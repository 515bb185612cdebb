import { scriptOf } from '#runtime/index.ts';
import { emptyFlow } from '#src/app/flows.ts';
import { goToFlows } from '#src/app/playing.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { openScript } from '#src/app/trail.ts';
import { freeId } from '#src/document/edits/nodes.ts';
import type { Created, Creating } from '#src/fields/creating.ts';
import { speakIn } from '#src/i18n/speak.ts';

const workspace = () => import('#src/workspace/creating.ts');

function createFlow({ document, session }: Studio): Created {
  const t = speakIn('app', session.getState().uiLanguage);
  const id = freeId(document.getState().project.flows, 'flow');
  const flow = emptyFlow(id, t('new-flow-name'));
  return {
    id,
    put: (project) => {
      project.flows[id] = flow;
    },
  };
}

/** How fields make and open what they name. The workspace is loaded when it is first needed. */
export const creating: Creating = {
  make: async (studio, kind) =>
    kind === 'script' ? createFlow(studio) : (await workspace()).createFor(studio, kind),
  async open(studio, kind, id) {
    if (kind !== 'script') return (await workspace()).openThing(studio, kind, id);
    goToFlows(studio);
    const { selection, openFlow } = studio.session.getState();
    const [node] = selection.nodes.filter(
      (one) => scriptOf(activeFlow(studio)?.nodes[one], studio.nodes) === id,
    );
    // From the node that runs it, with the way back.
    if (node === undefined || !openScript(studio, node)) openFlow(id);
  },
};
