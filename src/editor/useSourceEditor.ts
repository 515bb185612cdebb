import { type ComponentType, useEffect, useState } from 'react';
import type { SourceEditorProps } from './SourceEditor.tsx';
import { inTurn } from './turns.ts';

type SourceEditor = ComponentType<SourceEditorProps>;

const load = async (): Promise<SourceEditor> => (await import('./SourceEditor.tsx')).SourceEditor;

/**
 * The editor for a source, loaded with the first field that asks; null until it is this field's turn, and when it
 * cannot be loaded.
 */
export function useSourceEditor(): SourceEditor | null {
  const [Editor, setEditor] = useState<SourceEditor | null>(null);
  useEffect(() => {
    let leave = (): void => {};
    let isWanted = true;
    load().then(
      (found) => {
        if (isWanted) leave = inTurn(() => setEditor(() => found));
      },
      () => {
        // Without a connection the plain field stays; the next one tries again.
      },
    );
    return () => {
      isWanted = false;
      leave();
    };
  }, []);
  return Editor;
}
