import { activeFlow, type Studio } from '#src/app/studio.ts';
import { openScript } from '#src/app/trail.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { freeId } from '#src/document/edits/nodes.ts';
import { type Extraction, extract } from '#src/document/reuse/extract.ts';
import { inline } from '#src/document/reuse/inline.ts';
import { idFor } from '#src/document/reuse/names.ts';
import type { Refusal } from '#src/document/reuse/refusal.ts';
import { speakIn } from '#src/i18n/speak.ts';
import { titleOf } from './naming.ts';
import { scriptsIn } from './words/useWords.ts';

function tell(studio: Studio, title: 'cannot' | 'cannot-inline', refusals: readonly Refusal[]): void {
  const { session } = studio;
  const t = scriptsIn(session.getState().uiLanguage);
  const lines = refusals.map(({ code, node = '', name = '' }) =>
    t(code, { node: titleOf(studio, node), name }),
  );
  session.getState().set({ notice: { title: t(title), lines: [...new Set(lines)], tone: 'warning' } });
}

/** The script that the selected nodes would become; undefined when they cannot, and then it is said why. */
function extraction(studio: Studio, name: string): Extraction | undefined {
  const { document, session, nodes } = studio;
  const { flowId, selection } = session.getState();
  const flow = activeFlow(studio);
  if (!flow) return undefined;
  const answer = extract(document.getState().project, flowId, selection.nodes, nodes, {
    name,
    boxes: boxesOf(flow, selection.nodes, nodes),
    nameOf: (id) => titleOf(studio, id),
  });
  if ('extraction' in answer) return answer.extraction;
  tell(studio, 'cannot', answer.refusals);
  return undefined;
}

/** Asks for the name of a script that is to be made of the selected nodes; or says why none can be. */
export function beginExtraction(studio: Studio): void {
  const { session } = studio;
  const name = scriptsIn(session.getState().uiLanguage)('name');
  if (extraction(studio, name)) session.getState().set({ dialog: 'name-script', dialogAt: null });
}

/** Makes a script of the selected nodes, and says so; or why not. */
export function extractSelection(studio: Studio, name: string): void {
  const { document, session } = studio;
  const { flowId, uiLanguage } = session.getState();
  const t = scriptsIn(uiLanguage);
  const made = extraction(studio, name);
  if (!made) return;
  let calls: string[] = [];
  document.getState().change({ key: 'reuse.change-extract' }, (draft) => {
    calls = made.apply(draft).calls;
  });
  // The change is of two flows: the one that was worked on stays open.
  session.getState().openFlow(flowId);
  session.getState().select(calls);
  const [call = ''] = calls;
  const actions = [{ label: speakIn('reuse', uiLanguage)('open'), run: () => void openScript(studio, call) }];
  session.getState().set({
    notice: { title: t('made', { name }), lines: [t('made-help')], tone: 'neutral', actions },
  });
  session.getState().surface?.focus(call, 'stays');
}

/** Puts the nodes of its script in place of a node; or says why not. */
export function inlineSelected(studio: Studio): void {
  const { document, session, nodes } = studio;
  const { flowId, selection } = session.getState();
  const [node = ''] = selection.nodes;
  const answer = inline(document.getState().project, flowId, node, nodes);
  if ('refusals' in answer) return tell(studio, 'cannot-inline', answer.refusals);
  let put: string[] = [];
  document.getState().change({ key: 'reuse.change-inline' }, (draft) => {
    put = answer.inlining.apply(draft).nodes;
  });
  session.getState().select(put);
  session.getState().surface?.focus(put[0], 'stays');
}

/** Makes the script that a node is to run, which is not there, and opens it. */
export function makeScript(studio: Studio, node: string, wanted: string, field: string): void {
  const { document, session, nodes } = studio;
  const { flowId, uiLanguage } = session.getState();
  const begin = [...nodes.values()].find(({ part }) => part?.does === 'begin');
  if (begin?.part?.does !== 'begin') return;
  const { write } = begin.part;
  const name = wanted || scriptsIn(uiLanguage)('name');
  const id = wanted || freeId(document.getState().project.flows, idFor(name, 'script'));
  document.getState().change({ key: 'reuse.change-make' }, ({ flows }) => {
    const start = { type: begin.type, params: write(), position: { x: 0, y: 0 } };
    flows[id] = {
      ...{ format: 'routewright/flow', version: 1, id, name, variables: {}, edges: [] },
      nodes: { [begin.type]: start },
    };
    const drawn = flows[flowId]?.nodes[node];
    if (drawn) drawn.params[field] = id;
  });
  session.getState().openFlow(flowId);
  openScript(studio, node);
}
