import { type ComponentType, useEffect, useState } from 'react';
import type { SourceEditorProps } from './SourceEditor.tsx';

type SourceEditor = ComponentType<SourceEditorProps>;

let loaded: SourceEditor | null = null;

async function load(): Promise<SourceEditor> {
  loaded = (await import('./SourceEditor.tsx')).SourceEditor;
  return loaded;
}

/** The editor for a source, loaded with the first field that asks; null until it is there, and when it cannot be. */
export function useSourceEditor(): SourceEditor | null {
  const [Editor, setEditor] = useState(() => loaded);
  useEffect(() => {
    if (Editor) return;
    let wanted = true;
    load().then(
      (found) => wanted && setEditor(() => found),
      () => {
        // Without a connection the plain field stays; the next one tries again.
      },
    );
    return () => {
      wanted = false;
    };
  }, [Editor]);
  return Editor;
}
