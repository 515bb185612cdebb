import { FileCode2, FileDown, FilePlus2, FolderOpen, Save } from 'lucide-react';
import { hasErrors, writeFlow, writeScript } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { rememberOpened } from '#src/app/compare.ts';
import { download } from '#src/app/download.ts';
import { newFlow } from '#src/app/flows.ts';
import { pickFiles, saveFile } from '#src/app/pickers.ts';
import { activeFlow, checkedFlow, type Studio } from '#src/app/studio.ts';
import { notify } from './notices.ts';
import { openFiles, tellUnread } from './open-files.ts';
import { speak } from './speak.ts';

const words = ({ session }: Studio) => speak(session.getState().uiLanguage);

/** Saves, and says so when it could not. */
function save(studio: Studio, name: string, text: string, saved?: () => void): void {
  const done = saveFile(name, text).then((isSaved) => isSaved && saved?.());
  done.catch((thrown: unknown) => {
    const t = words(studio);
    notify(studio, { title: t('not-written', { name, reason: String(thrown) }), lines: [] });
  });
}

export const create: Command = {
  id: 'new-flow',
  group: 'files',
  words: 'files.new-flow',
  icon: FilePlus2,
  anywhere: true,
  when: () => true,
  run: (studio) => newFlow(studio, words(studio)('new-flow-name')),
};

export const open: Command = {
  id: 'open',
  group: 'files',
  words: 'files.open',
  icon: FolderOpen,
  shortcut: 'mod+o',
  whileTyping: true,
  anywhere: true,
  when: () => true,
  run: (studio) => {
    pickFiles().then(
      (files) => openFiles(studio, files),
      (thrown: unknown) => tellUnread(studio, thrown),
    );
  },
};

const saveFlow: Command = {
  id: 'save-flow',
  group: 'files',
  words: 'files.save-flow',
  icon: Save,
  shortcut: 'mod+s',
  whileTyping: true,
  anywhere: true,
  when: (studio) => activeFlow(studio) !== undefined,
  run: (studio) => {
    const flow = activeFlow(studio);
    if (!flow) return;
    const remember = () => rememberOpened(studio, { [flow.id]: flow });
    save(studio, `${flow.id}.flow.json`, writeFlow(flow), remember);
  },
};

/** Only a script without errors can be exported; a draft can always be saved. */
export const exportScript: Command = {
  id: 'export-script',
  group: 'files',
  words: 'files.export-script',
  icon: FileCode2,
  anywhere: true,
  // Asked at each change: the script itself is made when it is wanted.
  when: (studio) => {
    const checked = checkedFlow(studio);
    return checked !== undefined && !hasErrors(checked.problems);
  },
  run: (studio) => {
    const script = checkedFlow(studio)?.script;
    if (script) download(`${script.id}.script.json`, writeScript(script));
  },
};

const saveWorkspace: Command = {
  id: 'save-workspace',
  group: 'files',
  words: 'files.save-workspace',
  icon: FileDown,
  anywhere: true,
  when: () => true,
  run: (studio) => {
    const { workspace } = studio.document.getState().project;
    save(studio, 'workspace.json', `${JSON.stringify(workspace, null, 2)}\n`);
  },
};

/** Every act on files. */
export const fileCommands: readonly Command[] = [create, open, saveFlow, exportScript, saveWorkspace];
