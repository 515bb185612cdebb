import { useEffect, useRef } from 'react';
import './json.ts';
import { monaco } from './monaco.ts';
import { useTheme } from './useTheme.ts';
import './json-editor.css';

export interface JsonDiffProps {
  /** What each side is called. */
  label: { before: string; after: string };
  before: string;
  after: string;
}

type Editor = monaco.editor.IStandaloneDiffEditor;

const FONT_SIZE = 12;

/** Two JSON texts side by side, to read: what is the same is folded. */
export function JsonDiff({ label, before, after }: JsonDiffProps) {
  const host = useRef<HTMLDivElement>(null);
  const { before: earlier, after: now } = label;
  useTheme();
  useEffect(() => {
    if (!host.current) return;
    const editor = createEditor(host.current);
    const original = monaco.editor.createModel(before, 'json');
    const modified = monaco.editor.createModel(after, 'json');
    editor.setModel({ original, modified });
    editor.getOriginalEditor().updateOptions({ ariaLabel: earlier });
    editor.getModifiedEditor().updateOptions({ ariaLabel: now });
    return () => {
      editor.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [before, after, earlier, now]);
  return <div className="editor-json" ref={host} />;
}

const createEditor = (host: HTMLElement): Editor =>
  monaco.editor.createDiffEditor(host, {
    readOnly: true,
    originalEditable: false,
    domReadOnly: true,
    automaticLayout: true,
    renderSideBySide: true,
    renderOverviewRuler: false,
    hideUnchangedRegions: { enabled: true },
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    fontSize: FONT_SIZE,
    fontFamily: getComputedStyle(host).getPropertyValue('--font-mono'),
    stickyScroll: { enabled: false },
  });
