import { useEffect, useRef } from 'react';
import { setSchemas, type TextSchema } from './json.ts';
import { monaco } from './monaco.ts';
import { useTheme } from './useTheme.ts';
import './json-view.css';

export interface JsonViewProps {
  label: string;
  /** Where the text would lie, such as `/flow.json`; says which schema it is for. */
  path: string;
  json: string;
  schemas: readonly TextSchema[];
}

type Editor = monaco.editor.IStandaloneCodeEditor;

const FONT_SIZE = 12;
const INDENT = 2;

/** JSON to read: coloured, folded, checked against its schema. What changes in it leaves the scroll where it is. */
export function JsonView({ label, path, json, schemas }: JsonViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  useTheme();
  useEffect(() => setSchemas(schemas), [schemas]);
  useEffect(() => {
    editor.current = host.current && createEditor(host.current);
    return () => editor.current?.dispose();
  }, []);
  useEffect(() => {
    editor.current?.updateOptions({ ariaLabel: label });
  }, [label]);
  useEffect(() => {
    const model = monaco.editor.createModel('', 'json', monaco.Uri.parse(`inmemory:${path}`));
    model.updateOptions({ tabSize: INDENT });
    editor.current?.setModel(model);
    return () => model.dispose();
  }, [path]);
  useEffect(() => {
    if (editor.current) show(editor.current, json);
  }, [json]);
  return <div className="editor-json" ref={host} />;
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
