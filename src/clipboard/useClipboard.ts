import { useEffect } from 'react';
import { isEditable } from '#src/app/focus.ts';
import { useStudio } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import { copiedText, removeCopied } from './copying.ts';

/**
 * Answers the browser's own copying, cutting and pasting, by its keys and its menus alike. Where somebody writes or has
 * selected text, that is theirs.
 */
export function useClipboard(): void {
  const studio = useStudio();
  useEffect(() => {
    const copy = (event: ClipboardEvent) => isMeant(studio, event) && carry(studio, event);
    const cut = (event: ClipboardEvent) => {
      if (isMeant(studio, event) && carry(studio, event)) removeCopied(studio);
    };
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain');
      if (!text || !isMeant(studio, event)) return;
      event.preventDefault();
      void import('./pasting.ts').then(
        (room) => room.pasteText(studio, text),
        () => undefined,
      );
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste);
    };
  }, [studio]);
}

/** Whether the event is about what is drawn. */
function isMeant({ session }: Studio, event: ClipboardEvent): boolean {
  if (event.defaultPrevented || session.getState().place !== 'flows') return false;
  const isWriting = [event.target, document.activeElement].some(
    (one) => one instanceof Element && isEditable(one),
  );
  return !isWriting && (document.getSelection()?.isCollapsed ?? true);
}

function carry(studio: Studio, event: ClipboardEvent): boolean {
  const text = copiedText(studio);
  if (text === undefined) return false;
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
  return true;
}
