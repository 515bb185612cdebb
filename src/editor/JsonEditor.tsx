import { type RefObject, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { setSchemas, type TextSchema } from './json.ts';
import { createJsonText, type JsonText, type Shown, type TextMark, type TextOwner } from './json-text.ts';
import { useTheme } from './useTheme.ts';
import './json-editor.css';

/** What can be asked of a text on the screen. */
export type JsonHandle = Pick<JsonText, 'flush' | 'goTo'>;

export interface JsonEditorProps extends TextOwner {
  label: string;
  /** Ids of what describes the text. */
  describedBy: string;
  /** Where the text would lie, such as `/shop/flow.json`; says which schema it is for. */
  path: string;
  text: string;
  /** Another object each time the owner has all that was typed. */
  settled: unknown;
  schemas: readonly TextSchema[];
  marks: readonly TextMark[];
  shown: Shown | null;
  handle: RefObject<JsonHandle | null>;
}

/** JSON to read and to write: coloured, folded, searched, completed by its schema. */
export function JsonEditor(props: JsonEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const shownText = useRef<JsonText | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useTheme();
  const { schemas, path, text, settled, marks, shown, label, describedBy } = props;
  useLayoutEffect(() => setSchemas(schemas), [schemas]);
  useLayoutEffect(() => {
    if (!host.current) return;
    const about = { path, text: latest.current.text };
    shownText.current = createJsonText(host.current, about, () => latest.current);
    return () => {
      shownText.current?.dispose();
      shownText.current = null;
    };
  }, [path]);
  useLayoutEffect(() => shownText.current?.show(text), [text]);
  useLayoutEffect(() => shownText.current?.settle(settled), [settled]);
  useLayoutEffect(() => shownText.current?.mark(marks), [marks]);
  useLayoutEffect(() => shownText.current?.light(shown), [shown]);
  useLayoutEffect(() => shownText.current?.describe(label, describedBy), [label, describedBy]);
  useImperativeHandle(props.handle, () => ({
    flush: () => shownText.current?.flush(),
    goTo: (at) => shownText.current?.goTo(at),
  }));
  return <div className="editor-json" ref={host} />;
}
