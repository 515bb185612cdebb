import { Search } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { backToCanvas } from '#src/app/studio.ts';
import { iconProps } from '#src/ui/icon.ts';
import { completionsOf } from './completing.ts';
import { step } from './going.ts';
import { findRoom, lookFor, useFind } from './state.ts';
import '#src/ui/list.css';
import '#src/ui/field.css';

/** Words and filters; filters and their values are offered while they are typed. */
export function QueryField() {
  const t = useTranslations('find');
  const studio = useStudio();
  const input = useRef<HTMLInputElement>(null);
  const typed = useFind((state) => state.typed);
  const press = useKeys();
  useWanted(input);
  return (
    <ComboBox
      className="find-query"
      aria-label={t('query')}
      allowsCustomValue
      menuTrigger="input"
      inputValue={typed}
      onInputChange={(value) => lookFor(studio, { typed: value })}
      items={useCompletions()}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && lookFor(studio, { typed: String(key) })}
    >
      <div className="ui-search" onKeyDownCapture={press}>
        <Search {...iconProps} />
        <Input ref={input} className="ui-input" placeholder={t('query')} />
      </div>
      <Popover className="ui-popover" offset={4}>
        <ListBox className="ui-list" aria-label={t('completions')}>
          {({ id, label, aside }: { id: string; label: string; aside: string }) => (
            <ListBoxItem id={id} textValue={label} className="ui-option">
              <span className="ui-option-label">{label}</span>
              {aside && <span className="ui-option-aside">{aside}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function useCompletions() {
  const t = useTranslations('find');
  const studio = useStudio();
  const typed = useFind((state) => state.typed);
  const flowId = useSession((state) => state.flowId);
  const language = useSession((state) => state.uiLanguage);
  useDocument((state) => state.project);
  const offered = completionsOf(typed, studio, flowId, language);
  const explained = offered.map(({ typed: id, label, aside, filter }) => ({
    ...{ id, label },
    aside: aside ?? (filter ? t(`filter-${filter}`) : ''),
  }));
  const key = JSON.stringify(explained);
  return useMemo(() => JSON.parse(key) as typeof explained, [key]);
}

/** Enter goes on to the next hit while nothing of what is offered is chosen, Escape goes back to the canvas. */
function useKeys() {
  const studio = useStudio();
  return (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (event.key === 'Enter' && !target.getAttribute('aria-activedescendant'))
      step(studio, event.shiftKey ? -1 : 1, 'stays');
    if (event.key !== 'Escape' || target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    event.stopPropagation();
    backToCanvas(studio);
  };
}

/** Puts the keyboard into the field when a command asked for it, all of it selected. */
function useWanted(input: RefObject<HTMLInputElement | null>): void {
  const room = findRoom(useStudio());
  const isWanted = useFind((state) => state.isWanted);
  useEffect(() => {
    if (!isWanted) return;
    room.getState().set({ isWanted: false });
    input.current?.focus();
    // A filter that was just begun goes on at its end.
    if (!input.current?.value.endsWith(':')) input.current?.select();
  }, [isWanted, input, room]);
}
