import { activeFlow, type Studio } from '#src/app/studio.ts';
import { openScript } from '#src/app/trail.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { freeId } from '#src/document/edits/nodes.ts';
import { extract } from '#src/document/reuse/extract.ts';
import { inline } from '#src/document/reuse/inline.ts';
import { idFor } from '#src/document/reuse/names.ts';
import type { Refusal } from '#src/document/reuse/refusal.ts';
import { speakIn } from '#src/i18n/speak.ts';

/** What a node is called on the canvas. */
function titleOf(studio: Studio, id: string): string {
  const node = activeFlow(studio)?.nodes[id];
  const { uiLanguage } = studio.session.getState();
  return node?.title ?? studio.nodes.get(node?.type ?? '')?.labels[uiLanguage].title ?? id;
}

function tell(studio: Studio, title: 'cannot' | 'cannot-inline', refusals: readonly Refusal[]): void {
  const { session } = studio;
  const t = speakIn('reuse', session.getState().uiLanguage);
  const lines = refusals.map(({ code, node = '', name = '' }) =>
    t(code, { node: titleOf(studio, node), name }),
  );
  session.getState().set({ notice: { title: t(title), lines: [...new Set(lines)], tone: 'warning' } });
}

/** Makes a script of the selected nodes, and says so; or why not. */
export function extractSelection(studio: Studio): void {
  const { document, session, nodes } = studio;
  const { flowId, selection, uiLanguage } = session.getState();
  const flow = activeFlow(studio);
  if (!flow) return;
  const t = speakIn('reuse', uiLanguage);
  const name = t('name');
  const answer = extract(document.getState().project, flowId, selection.nodes, nodes, {
    name,
    boxes: boxesOf(flow, selection.nodes, nodes),
    nameOf: (id) => titleOf(studio, id),
  });
  if ('refusals' in answer) return tell(studio, 'cannot', answer.refusals);
  let calls: string[] = [];
  document.getState().change({ key: 'reuse.change-extract' }, (draft) => {
    calls = answer.extraction.apply(draft).calls;
  });
  // The change is of two flows: the one that was worked on stays open.
  session.getState().openFlow(flowId);
  session.getState().select(calls);
  const [call = ''] = calls;
  const actions = [{ label: t('open'), run: () => void openScript(studio, call) }];
  session.getState().set({
    notice: { title: t('made', { name }), lines: [t('made-help')], tone: 'neutral', actions },
  });
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
}

/** Makes the script that a node is to run, which is not there, and opens it. */
export function makeScript(studio: Studio, node: string, wanted: string, field: string): void {
  const { document, session, nodes } = studio;
  const { flowId, uiLanguage } = session.getState();
  const begin = [...nodes.values()].find(({ part }) => part?.does === 'begin');
  if (begin?.part?.does !== 'begin') return;
  const { write } = begin.part;
  const name = wanted || speakIn('reuse', uiLanguage)('name');
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
