import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import { backToCanvas } from '#src/app/studio.ts';
import type { Range } from '#src/editor/assistant.ts';
import type { SourceEditorProps } from '#src/editor/SourceEditor.tsx';
import { useSourceEditor } from '#src/editor/useSourceEditor.ts';
import { PlainSource } from './PlainSource.tsx';
import { SourceNotes } from './SourceNotes.tsx';
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
  multiline?: boolean;
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
  const { multiline = false, mono = false } = given;
  const studio = useStudio();
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const caret = useRef<Range | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const Editor = useSourceEditor();
  const notes = `${id}-notes`;
  const control: SourceEditorProps = {
    id,
    label,
    describedBy: notes,
    isInvalid: state.error !== undefined,
    value,
    onChange,
    mode: state.mode,
    multiline,
    mono,
    placeholder,
    assistant: state.assistant,
    marks: state.marks,
    caret,
    onFocusChange: setFocused,
    onEscape: () => backToCanvas(studio),
  };
  const mend = (mended: string) => {
    onChange(mended);
    focusText(field);
  };
  return (
    <div className="ui-field" ref={field}>
      <div className="inspector-label-row">
        <label className="ui-label" htmlFor={id}>
          {label}
        </label>
        {aside}
      </div>
      <div className={boxClass(mono)} data-invalid={state.error !== undefined || undefined}>
        {Editor && !isComposing ? (
          <Editor {...control} />
        ) : (
          <PlainSource {...control} onComposing={setComposing} />
        )}
      </div>
      {after}
      <SourceNotes id={notes} help={help} state={state} onMend={mend} />
      <Announcement text={isFocused ? (state.error ?? '') : ''} />
    </div>
  );
}

const boxClass = (mono: boolean) => (mono ? 'inspector-source inspector-source-mono' : 'inspector-source');

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
