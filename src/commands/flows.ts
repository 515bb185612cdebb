import { CopyPlus, FileX2 } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { copyFlow, removeFlow } from '#src/app/flows.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { speakIn } from '#src/i18n/speak.ts';

const hasFlow = (studio: Studio) => activeFlow(studio) !== undefined;

function nameOfCopy(studio: Studio): string {
  const t = speakIn('commands', studio.session.getState().uiLanguage);
  return t('copy-name', { name: activeFlow(studio)?.name ?? '' });
}

export const duplicateFlow: Command = {
  id: 'duplicate-flow',
  group: 'files',
  words: 'commands.duplicate-flow',
  icon: CopyPlus,
  when: hasFlow,
  run: (studio) => copyFlow(studio, nameOfCopy(studio)),
};

/** The last flow stays; undo brings a deleted one back. */
export const deleteFlow: Command = {
  id: 'delete-flow',
  group: 'files',
  words: 'app.remove-flow',
  icon: FileX2,
  when: (studio) => hasFlow(studio) && Object.keys(studio.document.getState().project.flows).length > 1,
  run: removeFlow,
};

/** One for each flow but the open one. */
export const openFlowCommands = (studio: Studio): readonly Command[] => {
  const { place, flowId } = studio.session.getState();
  const { flows } = studio.document.getState().project;
  return Object.entries(flows)
    .filter(([id]) => place !== 'flows' || id !== flowId)
    .map(([id, { name }]) => ({
      id: `flow ${id}`,
      group: 'go',
      words: 'commands.open-flow',
      params: { name },
      anywhere: true,
      when: () => true,
      run({ session }) {
        session.getState().set({ place: 'flows' });
        session.getState().openFlow(id);
      },
    }));
};
