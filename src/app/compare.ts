import type { Flow } from '#runtime/index.ts';
import { jump } from '#src/document/history.ts';
import type { Compared, ComparedWith } from './compared.ts';
import { activeFlow, type Studio } from './studio.ts';

/** Holds the open flow against another one, and shows what differs. Its own id stays as it is. */
export function compareWith(studio: Studio, before: Flow, by: ComparedWith): void {
  const { session } = studio;
  const flow = activeFlow(studio);
  if (!flow) return;
  const { drawer, compared } = session.getState();
  session.getState().set({
    compared: {
      before: before.id === flow.id ? before : { ...before, id: flow.id },
      with: by,
      layout: compared?.layout ?? false,
      current: null,
      found: null,
    },
    drawer: { ...drawer, tab: 'changes' },
  });
  // What compares comes with the first comparison.
  import('./find-changes.ts').then(
    ({ followChanges }) => followChanges(studio),
    () => session.getState().set({ compared: null }),
  );
}

/** Changes how the comparison is shown; nothing while there is none. */
export function setCompared({ session }: Studio, part: Partial<Compared>): void {
  const { compared } = session.getState();
  if (compared) session.getState().set({ compared: { ...compared, ...part } });
}

/** The open flow after the first `count` changes of the history; undefined where it was not there yet. */
export const flowAfter = ({ document, session }: Studio, count: number): Flow | undefined =>
  jump(document.getState(), count).project.flows[session.getState().flowId];

/** Holds the open flow against what it was after so many changes; false where it was not there yet. */
export function compareWithStep(studio: Studio, count: number): boolean {
  const { past, future } = studio.document.getState();
  const before = flowAfter(studio, count);
  if (before)
    compareWith(studio, before, { kind: 'step', count, label: [...past, ...future][count - 1]?.label });
  return before !== undefined;
}

/** Holds the open flow against what another tab has saved of it. */
export async function compareWithTab(studio: Studio): Promise<void> {
  const { elsewhere, flowId } = studio.session.getState();
  const theirs = (await elsewhere?.())?.flows[flowId];
  if (theirs) compareWith(studio, theirs, { kind: 'tab' });
}

/** The open flow as it was opened, or saved to a file; undefined when it was made since. */
export const asOpened = ({ session }: Studio): Flow | undefined =>
  session.getState().asOpened[session.getState().flowId];

/** Remembers flows as they now stand in files. */
export function rememberOpened({ session }: Studio, flows: Readonly<Record<string, Flow>>): void {
  session.getState().set({ asOpened: { ...session.getState().asOpened, ...flows } });
}

/** Remembers all flows as they were opened, also of a project that is opened later. */
export function rememberLoaded({ document, session }: Studio): void {
  const remember = () => session.getState().set({ asOpened: document.getState().loaded.flows });
  remember();
  document.subscribe((now, before) => {
    if (now.loaded !== before.loaded) remember();
  });
}
