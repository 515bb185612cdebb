import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import type { Lines, Range } from '#src/editor/assistant.ts';
import type { SourceEditorProps } from '#src/editor/SourceEditor.tsx';
import { useSourceEditor } from '#src/editor/useSourceEditor.ts';
import { useHost } from '../host.ts';
import { isError, marksOf } from './found.ts';
import { PlainSource } from './PlainSource.tsx';
import { describing, SourceNotes } from './SourceNotes.tsx';
import { useHeld } from './useHeld.ts';
import { useSettled } from './useSettled.ts';
import type { SourceState } from './useSource.ts';
import './source.css';

export interface SourceFieldProps {
  label: string;
  help?: string | undefined;
  placeholder?: string | undefined;
  value: string;
  onChange: (source: string) => void;
  /** What is known of the value. */
  state: SourceState;
  lines?: Lines;
  /** Set in the letters of expressions. */
  mono?: boolean;
  /** Beside the label. */
  aside?: ReactNode;
  /** Under the text, such as a counter. */
  after?: ReactNode;
}

/**
 * A text in the language of expressions, or with `{{ }}`: what is wrong is underlined, names are completed, the value
 * stands beside it. It is a plain field until the editor is loaded.
 */
export function SourceField(given: SourceFieldProps) {
  const { label, help, placeholder = '', value, onChange, state, aside, after } = given;
  const { lines = 'one', mono = false } = given;
  const host = useHost();
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const caret = useRef<Range | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const Editor = useSourceEditor();
  const shown = useHeld(value, state);
  const isInvalid = shown.found.some(isError);
  const control: SourceEditorProps = {
    id,
    label,
    describedBy: describing(id, help, shown),
    isInvalid,
    value,
    onChange(source, at) {
      shown.typed(at);
      onChange(source);
    },
    mode: state.mode,
    lines,
    mono,
    placeholder,
    assistant: state.assistant,
    marks: marksOf(shown.found),
    caret,
    onFocusChange(isIn) {
      setFocused(isIn);
      if (!isIn) shown.rested();
    },
    onEscape: host.leave,
  };
  const mend = (mended: string) => {
    shown.rested();
    onChange(mended);
    focusText(field);
  };
  return (
    <div className="ui-field" ref={field}>
      <div className="fields-label-row">
        <label className="ui-label" htmlFor={id}>
          {label}
        </label>
        {aside}
      </div>
      <div className={boxClass(mono)} data-invalid={isInvalid || undefined}>
        {Editor && !isComposing ? (
          <Editor {...control} />
        ) : (
          <PlainSource {...control} onComposing={setComposing} />
        )}
      </div>
      {after}
      <SourceNotes id={id} help={help} mode={state.mode} shown={shown} onMend={mend} />
      <Announcement text={isFocused ? errorsOf(state) : ''} />
    </div>
  );
}

const errorsOf = ({ found }: SourceState): string =>
  found
    .filter(isError)
    .map(({ sentence }) => sentence)
    .join(' ');

const boxClass = (mono: boolean) => (mono ? 'fields-source fields-source-mono' : 'fields-source');

/** What was pressed is gone once it has mended the text: the keyboard goes back to where one writes. */
const focusText = (field: RefObject<HTMLDivElement | null>) =>
  field.current?.querySelector('textarea')?.focus();

/** Says what is wrong once the typing pauses. */
function Announcement({ text }: { text: string }) {
  return (
    <span role="status" className="ui-hidden">
      {useSettled(text)}
    </span>
  );
}
