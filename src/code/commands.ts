import { AlignLeft, Braces, Copy } from 'lucide-react';
import { writeFlow } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { showInText } from '#src/app/showing.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';

const isOpen = ({ session }: Studio) => session.getState().drawer.tab === 'text';

/** Opens the text, with the cursor at what is selected on the canvas. */
export const showText: Command = {
  id: 'show-text',
  group: 'view',
  words: 'code.show-text',
  names: ['JSON'],
  icon: Braces,
  when: (studio) => activeFlow(studio) !== undefined,
  run(studio) {
    const { edge, nodes } = studio.session.getState().selection;
    const [node] = nodes;
    const selected = edge ? { node: edge.from, port: edge.port } : node === undefined ? null : { node };
    showInText(studio, selected);
  },
};

/** The text is loaded with its tab, and so is what sets it out. */
const formatText: Command = {
  id: 'format-text',
  group: 'edit',
  words: 'code.format-text',
  names: ['JSON'],
  icon: AlignLeft,
  when: isOpen,
  run(studio) {
    import('./texts.ts').then(
      ({ format, shownPlace }) => format(studio, shownPlace(studio)),
      () => undefined,
    );
  },
};

const copyJson: Command = {
  id: 'copy-json',
  group: 'edit',
  words: 'code.copy-json',
  icon: Copy,
  when: (studio) => activeFlow(studio) !== undefined,
  run(studio) {
    const flow = activeFlow(studio);
    if (flow) navigator.clipboard.writeText(writeFlow(flow)).catch(() => showText.run(studio));
  },
};

/** Every act of the text. Where copying is not allowed, the text is shown instead, to be copied from there. */
export const codeCommands: readonly Command[] = [showText, formatText, copyJson];
