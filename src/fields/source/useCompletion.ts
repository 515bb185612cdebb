import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Assistant, hasBegun, type Suggested, type Suggestion } from '#src/editor/assistant.ts';

interface Options {
  input: RefObject<HTMLTextAreaElement | null>;
  assistant: Assistant;
  onChange: (source: string, at: number) => void;
}

/** The list of what can be written at the cursor: opens while one types, or at once with Ctrl+Space. */
export function useCompletion({ input, assistant, onChange }: Options) {
  const [completion, setCompletion] = useState<Suggested | null>(null);
  const [active, setActive] = useState(0);
  const caretTo = useRef<number | null>(null);

  useLayoutEffect(() => {
    if (caretTo.current === null) return;
    input.current?.setSelectionRange(caretTo.current, caretTo.current);
    caretTo.current = null;
  });

  const show = (source: string, asked: boolean) => {
    const found = assistant.suggest(source, input.current?.selectionStart ?? source.length);
    const wanted = found !== null && (asked || hasBegun(source, found));
    setCompletion(wanted ? found : null);
    setActive(0);
  };
  const close = () => setCompletion(null);
  const accept = ({ insert }: Suggestion) => {
    if (!completion) return;
    const { value = '' } = input.current ?? {};
    const end = completion.from + insert.length;
    caretTo.current = end;
    onChange(value.slice(0, completion.from) + insert + value.slice(completion.to), end);
    close();
  };
  const move = (by: number) => {
    const count = completion?.suggestions.length ?? 1;
    setActive((at) => (at + by + count) % count);
  };
  const acceptActive = () => {
    const suggestion = completion?.suggestions[active];
    if (suggestion) accept(suggestion);
  };
  const acts: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: acceptActive,
    Tab: acceptActive,
    Escape: close,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const asks = event.key === ' ' && event.ctrlKey;
    const act = asks
      ? () => show(event.currentTarget.value, true)
      : completion && !event.shiftKey && Object.hasOwn(acts, event.key)
        ? acts[event.key]
        : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { completion, active, show, close, accept, onKeyDown };
}
