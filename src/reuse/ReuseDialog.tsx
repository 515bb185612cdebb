import type { Dialog, LibraryDialog } from '#src/app/dialog.ts';
import { KeepSnippet } from './KeepSnippet.tsx';
import { Library } from './Library.tsx';
import { NameScript } from './NameScript.tsx';
import { shelf } from './shelf.ts';

interface Props {
  dialog: Extract<Dialog, LibraryDialog | 'keep-snippet' | 'name-script'>;
  onClose: () => void;
}

/** What of this room lies over the studio. It comes with all that does: a chunk of its own would split others. */
export function ReuseDialog({ dialog, onClose }: Props) {
  switch (dialog) {
    case 'keep-snippet':
      return <KeepSnippet shelf={shelf} onClose={onClose} />;
    case 'name-script':
      return <NameScript onClose={onClose} />;
    default:
      return <Library purpose={dialog} shelf={shelf} onClose={onClose} />;
  }
}
