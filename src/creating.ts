import { emptyFlow } from '#src/app/flows.ts';
import { goToFlows } from '#src/app/playing.ts';
import type { Studio } from '#src/app/studio.ts';
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
    studio.session.getState().openFlow(id);
  },
};
