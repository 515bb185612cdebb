import { useId, useLayoutEffect, useRef } from 'react';
import type { Lines } from '#src/editor/assistant.ts';
import type { SourceEditorProps } from '#src/editor/SourceEditor.tsx';
import { CompletionList, optionId } from './CompletionList.tsx';
import { piecesOf } from './marks.ts';
import { useCompletion } from './useCompletion.ts';

interface Props extends SourceEditorProps {
  /** Letters are being put together, as in Japanese: the field must stay until they are. */
  onComposing: (isComposing: boolean) => void;
}

/** A source in a plain field, as long as the editor is not there. What it knows is the same. */
export function PlainSource(props: Props) {
  const { id, value, onChange, assistant, marks, lines, mono, placeholder, onFocusChange } = props;
  const list = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const completion = useCompletion({ input, assistant, onChange });
  useHandOver(input, props.caret);
  const write = (source: string, caret: number) => {
    const written = lines === 'one' ? source.replaceAll('\n', ' ') : source;
    onChange(written, caret);
    completion.show(written, false);
  };
  return (
    <div className="fields-plain">
      <div className="fields-underlines" aria-hidden="true">
        {piecesOf(value, marks).map(({ text, marked, at }) => (
          <span key={at} {...(marked ? { className: `fields-marked-${marked}` } : {})}>
            {text}
          </span>
        ))}
      </div>
      <textarea
        id={id}
        ref={input}
        rows={1}
        value={value}
        placeholder={placeholder}
        spellCheck={!mono}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(completion.completion
          ? { 'aria-controls': list, 'aria-activedescendant': optionId(list, completion.active) }
          : {})}
        onChange={(event) => write(event.currentTarget.value, event.currentTarget.selectionEnd)}
        onCompositionStart={() => props.onComposing(true)}
        onCompositionEnd={() => props.onComposing(false)}
        onFocus={() => onFocusChange(true)}
        onBlur={() => {
          onFocusChange(false);
          completion.close();
        }}
        onKeyDown={(event) => {
          completion.onKeyDown(event);
          if (event.key === 'Enter' && !writesLine(lines, event.shiftKey)) event.preventDefault();
        }}
      />
      <CompletionList
        id={list}
        completion={completion.completion}
        active={completion.active}
        input={input}
        onAccept={completion.accept}
        onClose={completion.close}
      />
    </div>
  );
}

const writesLine = (lines: Lines, withShift: boolean): boolean =>
  lines === 'many' || (lines === 'some' && withShift);

/** Leaves word of where the cursor was for what takes this field's place. */
function useHandOver(
  input: { readonly current: HTMLTextAreaElement | null },
  caret: SourceEditorProps['caret'],
): void {
  useLayoutEffect(() => {
    const element = input.current;
    return () => {
      caret.current =
        element && element === document.activeElement
          ? { from: element.selectionStart, to: element.selectionEnd }
          : null;
    };
  }, [input, caret]);
}
