import type { ChannelRegistry, Flow, NodeRegistry } from '#runtime/index.ts';
import type { Checked } from '#src/document/check.ts';
import type { ChangeLabel } from '#src/document/history.ts';
import type { Project } from '#src/document/project.ts';
import type { Teller } from '#src/document/sentences.ts';
import type { DocumentStore } from '#src/document/store.ts';
import type { SessionStore } from './session.ts';

/** The studio's parts, put together once by `main.tsx`. */
export interface Studio {
  document: DocumentStore;
  session: SessionStore;
  nodes: NodeRegistry;
  /** None until they are loaded, which is just after the first picture. */
  channels: ChannelRegistry;
  /** Node type to the address of its icon. */
  icons: Readonly<Record<string, string>>;
  /** What the compiler says of a flow; undefined until it is loaded, which is just after the first picture. */
  check(flow: Flow, project: Project): Checked | undefined;
  /** A problem in words; only its code until the compiler is loaded. */
  tell: Teller;
}

/** The flow on the canvas; undefined while the project has none. */
export const activeFlow = ({ document, session }: Studio): Flow | undefined =>
  document.getState().project.flows[session.getState().flowId];

/** What the compiler says of the flow on the canvas. */
export const checkedFlow = (studio: Studio): Checked | undefined => {
  const flow = activeFlow(studio);
  return flow && studio.check(flow, studio.document.getState().project);
};

/** Changes the flow on the canvas as one step of the history. */
export function changeFlow(
  { document, session }: Studio,
  label: ChangeLabel,
  recipe: (flow: Flow, project: Project) => void,
  merge?: string,
): void {
  const { flowId } = session.getState();
  const edit = (project: Project) => {
    const flow = project.flows[flowId];
    if (flow) recipe(flow, project);
  };
  document.getState().change(label, edit, merge === undefined ? undefined : `${flowId} ${merge}`);
}

/** Puts the keyboard back on the canvas, on what is selected there. */
export function backToCanvas({ session }: Studio): void {
  const { surface, selection } = session.getState();
  surface?.focus(selection.nodes[0]);
}
