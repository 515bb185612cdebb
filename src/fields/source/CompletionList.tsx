import type { RefObject } from 'react';
import { Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Suggested, Suggestion } from '#src/editor/assistant.ts';

interface Props {
  id: string;
  completion: Suggested | null;
  active: number;
  input: RefObject<HTMLTextAreaElement | null>;
  onAccept: (suggestion: Suggestion) => void;
  onClose: () => void;
}

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** What can be written at the cursor. The keyboard stays in the text. */
export function CompletionList({ id, completion, active, input, onAccept, onClose }: Props) {
  const t = useTranslations('fields');
  return (
    <Popover
      className="ui-popover"
      isNonModal
      isOpen={completion !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={input}
      placement="bottom start"
      offset={5}
      aria-label={t('suggestions')}
    >
      <div id={id} className="ui-list fields-suggestions" role="listbox" aria-label={t('suggestions')}>
        {completion?.suggestions.map((suggestion, index) => (
          <div
            key={suggestion.insert}
            id={optionId(id, index)}
            className="ui-option"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            {...(index === active ? { 'data-focused': true, ref: scrollToIt } : {})}
            onPointerDown={(event) => {
              event.preventDefault();
              onAccept(suggestion);
            }}
          >
            <code className="ui-option-label">{suggestion.insert}</code>
            <span className="ui-shortcut">{suggestion.gives}</span>
          </div>
        ))}
      </div>
    </Popover>
  );
}

const scrollToIt = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });
