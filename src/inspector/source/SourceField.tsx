import { type ReactNode, useId, useRef, useState } from 'react';
import { TextField as AriaTextField, TextArea } from 'react-aria-components';
import type { Environment } from '#runtime/index.ts';
import { FieldHelp, FieldLabel, type FieldWords } from '#src/ui/FieldParts.tsx';
import { CompletionList, optionId } from './CompletionList.tsx';
import type { SourceMode } from './completion.ts';
import { piecesOf, type Range } from './marks.ts';
import { useCompletion } from './useCompletion.ts';
import { useSettled } from './useSettled.ts';
import './source.css';

export interface SourceFieldProps extends FieldWords {
  value: string;
  onChange: (source: string) => void;
  mode: SourceMode;
  environment: Environment<never>;
  /** The pieces to underline. */
  wrong: readonly Range[];
  placeholder?: string | undefined;
  multiline?: boolean;
  /** Set in the letters of expressions. */
  mono?: boolean;
  /** Beside the label. */
  aside?: ReactNode;
  /** Under the text, such as a counter. */
  after?: ReactNode;
}

const LINES = 3;

/** A text in the language of expressions, or with `{{ }}`: what is wrong is underlined, names are completed. */
export function SourceField(given: SourceFieldProps) {
  const { value, onChange, mode, environment, wrong, aside, after, ...props } = given;
  const { multiline = false, mono = false, placeholder } = props;
  const list = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [isFocused, setFocused] = useState(false);
  const completion = useCompletion({ input, environment, mode, onChange });
  const write = (source: string) => {
    const written = multiline ? source : source.replaceAll('\n', ' ');
    onChange(written);
    completion.show(written, false);
  };
  return (
    <AriaTextField
      className="ui-field"
      value={value}
      onChange={write}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
      onFocusChange={(focused) => {
        setFocused(focused);
        if (!focused) completion.close();
      }}
    >
      <div className="inspector-label-row">
        <FieldLabel {...props} />
        {aside}
      </div>
      <div className={mono ? 'inspector-source ui-input-mono' : 'inspector-source'}>
        <Underlines source={value} wrong={wrong} />
        <TextArea
          ref={input}
          className="ui-input"
          rows={multiline ? LINES : 1}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          spellCheck={!mono}
          {...(placeholder ? { placeholder } : {})}
          {...(completion.completion
            ? { 'aria-controls': list, 'aria-activedescendant': optionId(list, completion.active) }
            : {})}
          onKeyDown={(event) => {
            completion.onKeyDown(event);
            if (!multiline && event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      {after}
      <FieldHelp {...props} />
      <Announcement text={isFocused ? (props.error ?? '') : ''} />
      <CompletionList
        id={list}
        completion={completion.completion}
        active={completion.active}
        input={input}
        onAccept={completion.accept}
        onClose={completion.close}
      />
    </AriaTextField>
  );
}

/** The text once more, unseen, with its wrong pieces underlined. */
function Underlines({ source, wrong }: { source: string; wrong: readonly Range[] }) {
  return (
    <div className="inspector-underlines" aria-hidden="true">
      {piecesOf(source, wrong).map((piece) => (
        <span key={piece.at} {...(piece.wrong ? { className: 'inspector-wrong' } : {})}>
          {piece.text}
        </span>
      ))}
    </div>
  );
}

/** Says what is wrong once the typing pauses. */
function Announcement({ text }: { text: string }) {
  return (
    <span role="status" className="ui-hidden">
      {useSettled(text)}
    </span>
  );
}
