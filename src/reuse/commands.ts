import { CornerUpLeft, FilePlus2, FolderInput, PackageOpen, PackagePlus, Users } from 'lucide-react';
import { fieldsOf, scriptOf } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import type { Dialog } from '#src/app/dialog.ts';
import { activeFlow, backToCanvas, type Studio } from '#src/app/studio.ts';
import { goBackTo, openScript, trailTo } from '#src/app/trail.ts';
import { tellUsers } from '#src/app/users.ts';

const only = ({ session }: Studio): string | undefined => {
  const { nodes } = session.getState().selection;
  return nodes.length === 1 ? nodes[0] : undefined;
};

/** The script that the one selected node refers to, and whether it is there. */
function referred(studio: Studio): { node: string; script: string; isThere: boolean } | undefined {
  const node = only(studio);
  const script = node === undefined ? undefined : scriptOf(activeFlow(studio)?.nodes[node], studio.nodes);
  if (node === undefined || script === undefined) return undefined;
  return { node, script, isThere: Object.hasOwn(studio.document.getState().project.flows, script) };
}

const last = ({ session }: Studio) => trailTo(session.getState().trail, session.getState().flowId).at(-1);

export const openItsScript: Command = {
  id: 'open-script',
  group: 'go',
  words: 'reuse.open',
  icon: FolderInput,
  shortcut: 'alt+enter',
  when: (studio) => referred(studio)?.isThere === true,
  run(studio) {
    const node = only(studio);
    if (node === undefined || !openScript(studio, node)) return;
    // The canvas of the flow that was left is gone, and the keyboard with it.
    requestAnimationFrame(() => requestAnimationFrame(() => backToCanvas(studio)));
  },
};

/** The field of the params by which a node refers to a script. */
const fieldFor = ({ nodes }: Studio, type: string): string | undefined => {
  const definition = nodes.get(type);
  return definition && fieldsOf(definition.params).find((field) => field.type.kind === 'script')?.name;
};

export const makeItsScript: Command = {
  id: 'make-script',
  group: 'nodes',
  words: 'reuse.make',
  icon: FilePlus2,
  when: (studio) => referred(studio)?.isThere === false,
  run(studio) {
    const found = referred(studio);
    const field = fieldFor(studio, activeFlow(studio)?.nodes[found?.node ?? '']?.type ?? '');
    if (!found || field === undefined) return;
    void import('./acts.ts').then(({ makeScript }) => makeScript(studio, found.node, found.script, field));
  },
};

export const goBack: Command = {
  id: 'back-to-caller',
  group: 'go',
  words: 'reuse.back',
  icon: CornerUpLeft,
  shortcut: 'mod+[',
  when: (studio) => last(studio) !== undefined,
  run(studio) {
    const stop = last(studio);
    if (stop) goBackTo(studio, stop);
  },
};

export const extractScript: Command = {
  id: 'extract-script',
  group: 'nodes',
  words: 'reuse.extract',
  icon: PackagePlus,
  when: ({ session }) => session.getState().selection.nodes.length > 0,
  run: (studio) => void import('./acts.ts').then(({ beginExtraction }) => beginExtraction(studio)),
};

export const inlineScript: Command = {
  id: 'inline-script',
  group: 'nodes',
  words: 'reuse.inline',
  icon: PackageOpen,
  when: (studio) => referred(studio)?.isThere === true,
  run: (studio) => void import('./acts.ts').then(({ inlineSelected }) => inlineSelected(studio)),
};

export const whoUsesThis: Command = {
  id: 'who-uses-this',
  group: 'files',
  words: 'reuse.uses',
  icon: Users,
  when: (studio) => activeFlow(studio) !== undefined,
  run: tellUsers,
};

/** Opens one of this room's dialogs, and remembers where the pointer was. */
const dialog =
  (wanted: Dialog) =>
  ({ session }: Studio) => {
    const { surface, set } = session.getState();
    set({ dialog: wanted, dialogAt: surface?.pointer() ?? null });
  };

export const newFrom: Command = {
  id: 'new-from',
  group: 'files',
  words: 'reuse.begin',
  icon: FilePlus2,
  anywhere: true,
  when: () => true,
  run: dialog('begin'),
};

export const insertSnippet: Command = {
  id: 'insert-snippet',
  group: 'nodes',
  words: 'reuse.insert',
  icon: PackageOpen,
  shortcut: 'shift+i',
  when: ({ session }) => session.getState().surface !== null,
  run: dialog('insert'),
};

export const keepSnippet: Command = {
  id: 'keep-snippet',
  group: 'nodes',
  words: 'reuse.keep',
  icon: PackagePlus,
  when({ session }) {
    const { nodes, notes } = session.getState().selection;
    return nodes.length + notes.length > 0;
  },
  run: dialog('keep-snippet'),
};

/** Scripts of a flow: into them, back, out of a selection and in again; and what is kept to be used again. */
export const reuseCommands: readonly Command[] = [
  openItsScript,
  makeItsScript,
  goBack,
  extractScript,
  inlineScript,
  whoUsesThis,
  newFrom,
  insertSnippet,
  keepSnippet,
];
