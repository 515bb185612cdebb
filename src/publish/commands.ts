import { FileImage, FileText, Image, Printer } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import type { Icon } from '#src/ui/icon.ts';

type Act = 'saveSvg' | 'savePng' | 'saveDocument' | 'print';

/** Loaded when it is first used. */
async function publish(studio: Studio, act: Act): Promise<void> {
  try {
    const room = await import('./publish.ts');
    await room[act](studio);
  } catch (thrown) {
    const notice = { title: String(thrown), lines: [] };
    studio.session.getState().set({ notice });
  }
}

const command = (act: Act, id: string, icon: Icon): Command => ({
  id,
  group: 'files',
  words: `publish.${id}`,
  icon,
  when: (studio) => activeFlow(studio) !== undefined,
  run: (studio) => {
    void publish(studio, act);
  },
});

/** Every act that makes a picture or a document of the flow on the canvas. */
export const publishCommands: readonly Command[] = [
  command('saveSvg', 'save-svg', Image),
  command('savePng', 'save-png', FileImage),
  command('saveDocument', 'save-document', FileText),
  command('print', 'print', Printer),
];
