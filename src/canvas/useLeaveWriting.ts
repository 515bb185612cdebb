import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import { groupKey, noteKey } from './keys.ts';

/** A field on the canvas: begins with the keyboard in it, Escape gives that back, and keys mean only what they mean in fields. */
export function useLeaveWriting<T extends HTMLInputElement | HTMLTextAreaElement>(
  kind: 'note' | 'group',
  id: string,
) {
  const { session } = useStudio();
  const field = useRef<T>(null);
  const stop = useCallback(() => {
    const { writing, set } = session.getState();
    if (writing?.kind === kind && writing.id === id) set({ writing: null });
  }, [session, kind, id]);
  useEffect(() => {
    // What opens it may still hold the keyboard, as a menu does until it is gone.
    const focus = () => {
      // Nor is what was typed meanwhile selected.
      if (document.activeElement === field.current) return;
      field.current?.focus({ preventScroll: true });
      field.current?.select();
    };
    focus();
    const later = setTimeout(focus, 60);
    return () => clearTimeout(later);
  }, []);
  return {
    ref: field,
    onBlur: () => {
      // Not when the window itself loses the keyboard.
      if (document.hasFocus()) setTimeout(() => document.activeElement !== field.current && stop());
    },
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      const isDone = event.key === 'Escape' || (event.key === 'Enter' && kind === 'group');
      if (!isDone) return;
      event.preventDefault();
      stop();
      session.getState().surface?.focus(kind === 'note' ? noteKey(id) : groupKey(id), 'stays');
    },
  };
}
