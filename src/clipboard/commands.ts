import { ClipboardPaste, Copy, Scissors } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import type { Studio } from '#src/app/studio.ts';
import { canCopy, copiedText, removeCopied } from './copying.ts';
import type { PasteRefusal } from './pasting.ts';

/** Loaded with the first text that is pasted, or cannot be. */
const tell = (studio: Studio, refusal: PasteRefusal): Promise<void> =>
  import('./pasting.ts').then((room) => room.tell(studio, refusal));

/** From a menu the text goes by the browser's clipboard, which may be closed to pages. */
function write(studio: Studio, andThen: () => void = () => undefined): void {
  const text = copiedText(studio);
  if (text === undefined) return;
  const written = navigator.clipboard?.writeText(text) ?? Promise.reject();
  written.then(andThen, () => tell(studio, 'copy-not-allowed'));
}

const copy: Command = {
  id: 'copy',
  group: 'edit',
  words: 'clipboard.copy',
  icon: Copy,
  shortcut: 'mod+c',
  byBrowser: true,
  when: canCopy,
  run: (studio) => write(studio),
};

const cut: Command = {
  id: 'cut',
  group: 'edit',
  words: 'clipboard.cut',
  icon: Scissors,
  shortcut: 'mod+x',
  byBrowser: true,
  when: canCopy,
  run: (studio) => write(studio, () => removeCopied(studio)),
};

const paste: Command = {
  id: 'paste',
  group: 'edit',
  words: 'clipboard.paste',
  icon: ClipboardPaste,
  shortcut: 'mod+v',
  byBrowser: true,
  when: ({ session }) => session.getState().surface !== null,
  run(studio) {
    const read = navigator.clipboard?.readText() ?? Promise.reject();
    read.then(
      (text) => import('./pasting.ts').then((room) => room.pasteText(studio, text)),
      () => tell(studio, 'not-allowed'),
    );
  },
};

/** Carrying nodes from place to place. */
export const clipboardCommands: readonly Command[] = [cut, copy, paste];
