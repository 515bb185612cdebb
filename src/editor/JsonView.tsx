import { useEffect, useRef } from 'react';
import { monaco, setSchemas } from './monaco.ts';
import { pathOf, type TextKind, textSchemas } from './schemas.ts';
import { useTheme } from './useTheme.ts';

export interface JsonTextProps {
  label: string;
  kind: TextKind;
  json: string;
}

type Editor = monaco.editor.IStandaloneCodeEditor;

const FONT_SIZE = 12;
const INDENT = 2;

setSchemas(textSchemas());

/** JSON to read: coloured, folded, checked against its schema. What changes in it leaves the scroll where it is. */
export function JsonText({ label, kind, json }: JsonTextProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  useEffect(() => {
    editor.current = host.current && createEditor(host.current);
    return () => editor.current?.dispose();
  }, []);
  useEffect(() => {
    editor.current?.updateOptions({ ariaLabel: label });
  }, [label]);
  useEffect(() => {
    const model = monaco.editor.createModel('', 'json', monaco.Uri.parse(`inmemory:${pathOf(kind)}`));
    model.updateOptions({ tabSize: INDENT });
    editor.current?.setModel(model);
    return () => model.dispose();
  }, [kind]);
  useEffect(() => {
    if (editor.current) show(editor.current, json);
  }, [json]);
  useTheme();
  return <div className="code-text" ref={host} />;
}

const createEditor = (host: HTMLElement): Editor =>
  monaco.editor.create(host, {
    model: null,
    readOnly: true,
    domReadOnly: true,
    automaticLayout: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    fontSize: FONT_SIZE,
    fontFamily: getComputedStyle(host).getPropertyValue('--font-mono'),
    renderLineHighlight: 'none',
    tabFocusMode: true,
    stickyScroll: { enabled: false },
    padding: { top: 8, bottom: 8 },
  });

function show(editor: Editor, json: string): void {
  const model = editor.getModel();
  if (!model || model.getValue() === json) return;
  const view = editor.saveViewState();
  model.setValue(json);
  if (view) editor.restoreViewState(view);
}
