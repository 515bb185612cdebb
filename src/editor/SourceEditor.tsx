import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/placeholderText/register';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/wordOperations/register';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Assistant, Lines, Mark, Range, SourceMode } from './assistant.ts';
import './remembered.ts';
import { createSource, type Source } from './source.ts';
import { useTheme } from './useTheme.ts';
import './source-editor.css';

export interface SourceEditorProps {
  /** Of the element that has the focus, so that a label can be for it. */
  id: string;
  value: string;
  /** `at`: where something was written, in characters. */
  onChange: (source: string, at: number) => void;
  mode: SourceMode;
  lines: Lines;
  /** Set in the letters of expressions. */
  mono: boolean;
  placeholder: string;
  assistant: Assistant;
  marks: readonly Mark[];
  /** The field's name, and the ids of what is said about it. */
  label: string;
  describedBy: string;
  isInvalid: boolean;
  onFocusChange: (isFocused: boolean) => void;
  /** Escape, when there is nothing left to close. */
  onEscape: () => void;
  /** Where the cursor was in the field that this one takes the place of; null when the focus was elsewhere. */
  caret: RefObject<Range | null>;
}

/** A source in Monaco's editor, as a field of a form: no box, no label, as high as its text up to a point. */
export function SourceEditor(props: SourceEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const source = useRef<Source | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useTheme();
  const { mode, lines, mono } = props;
  useLayoutEffect(() => {
    if (!host.current) return;
    source.current = createSource(host.current, { mode, lines, mono }, () => latest.current);
    return () => {
      source.current?.dispose();
      source.current = null;
    };
  }, [mode, lines, mono]);
  const { value, marks, id, label, placeholder, describedBy, isInvalid } = props;
  useLayoutEffect(() => source.current?.show(value), [value]);
  useLayoutEffect(() => source.current?.mark(marks), [marks]);
  useLayoutEffect(
    () => source.current?.describe({ id, label, placeholder, describedBy, isInvalid }),
    [id, label, placeholder, describedBy, isInvalid],
  );
  return <div className={mono ? 'editor-source ui-input-mono' : 'editor-source'} ref={host} />;
}
